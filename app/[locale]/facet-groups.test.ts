import { expect, test } from "vitest"
import { everything, facetNames } from "@/domain/list-filter"
import { facetGroups } from "./facet-groups"
import type { ListPage } from "./list-page"

const page = (topics: number, chosen: string[] = []) =>
  ({
    filter: { ...everything, chosen: { ...everything.chosen, topic: chosen } },
    facets: {
      ...Object.fromEntries(facetNames.map(name => [name, []])),
      topic: Array.from({ length: topics }, (_, place) => ({
        value: `topic-${place}`,
        count: topics - place,
      })),
    },
    names: new Map(),
  }) as unknown as ListPage

const topicsOf = (list: ListPage) =>
  facetGroups({ list, of: undefined, address: "/en/search", locale: "en" }).find(
    ({ name }) => name === "topic",
  )

test("a facet of two thousand values shows the most frequent, what is chosen, and where the others are", () => {
  const topics = topicsOf(page(2_000, ["topic-1777"]))
  expect(topics?.values).toHaveLength(51)
  expect(topics?.values.at(-1)).toMatchObject({ label: "topic-1777", isChosen: true })
  expect(topics?.rest).toEqual({ label: "Topics", href: "/en/topics" })
})

test("a facet that shows all its values says nothing of others", () => {
  expect(topicsOf(page(50))).toMatchObject({ rest: undefined, values: { length: 50 } })
})
