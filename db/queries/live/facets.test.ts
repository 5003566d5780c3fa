import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { publicDb, rows } from "@/db/client"
import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import { type Facet, facetNames, languagesOf, readFilter } from "@/domain/list-filter"
import { expireNow, gatherTestCast, step, versionOf, writeDraft } from "@/tests/factories"
import { facetsOf } from "./facets"
import { listOf, newestFound, numberFound } from "./found"

/** What is counted by functions of the database's own, against what anybody counts who has all texts in sight. */

type Text = { language: string; lists: string[]; at: string }
let all: Text[]

beforeAll(async () => {
  const people = await gatherTestCast()
  const name = { en: "x", fr: "x", es: "x", ru: "x", tr: "x", ar: "x" }
  await putTerms("topics", [
    { slug: "housing", names: name },
    { slug: "energy", names: name },
  ])
  for (let place = 0; place < 24; place++) {
    const text = await writeDraft(people.diego, {
      kind: place % 3 ? "news" : "campaign_day",
      language: (["en", "en", "fr", "ar"] as const)[place % 4],
      title: `Text ${place}`,
      content: { originallyPublishedOn: place % 5 ? `20${10 + (place % 5)}-01-01` : "" },
    })
    await fileStory(people.diego, {
      ...{ editionId: text.editionId, version: await versionOf(text.editionId) },
      ...{ regions: place % 2 ? ["africa"] : [], countries: [], series: null },
      topics: place % 7 < 3 ? ["housing"] : place % 7 < 5 ? ["energy", "housing"] : [],
    })
    await step(people.diego, text.editionId, "submit")
    if (place % 8 === 7) continue
    await step(people.lena, text.editionId, "approve")
    if (place % 8 === 6) continue
    await step(people.noor, text.editionId, "publish_now")
    if (place % 8 === 5) await expireNow(text.editionId)
  }
  all = await rows<Text>(
    publicDb(),
    sql`select language, lists, to_char(listed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from live.catalogue`,
  )
}, 60_000)

type List = "news" | "topic:housing"
const lists: (List | undefined)[] = [undefined, "news", "topic:housing"]
const queries = [
  "",
  "language=all",
  "language=fr&language=ar",
  "language=es",
  "topic=housing",
  "topic=energy&topic=housing&language=all",
  "year=2011&year=2013&language=all",
  "region=africa&kind=news&language=all",
  "topic=energy&year=2012&region=africa&language=en&language=fr",
  "topic=nothing",
  "language=all&as-of=2012-06-01T00:00:00Z",
  "topic=housing&region=africa&as-of=2013-06-01T00:00:00Z",
]
const asked = lists.flatMap(list => queries.map(query => ({ list, query })))

test("texts are in sight to be counted, and others are not", () => {
  expect(all.length).toBe(15)
})

test.each(asked)("$list ?$query is counted as it stands there", async ({ list, query }) => {
  const filter = readFilter(new URLSearchParams(query))
  const { total, facets } = await facetsOf({ list, language: "en", filter })
  const found = (widened?: Facet) =>
    all.filter(
      text =>
        (!list || text.lists.includes(list)) &&
        (!filter.asOf || text.at <= filter.asOf) &&
        (widened === "language" || languagesOf(filter, "en").some(code => code === text.language)) &&
        facetNames.every(
          name =>
            name === "language" ||
            name === widened ||
            filter.chosen[name].length === 0 ||
            filter.chosen[name].some(value => text.lists.includes(listOf(name, value))),
        ),
    )
  expect(total).toBe(found().length)
  expect(await numberFound({ list, language: "en", filter })).toBe(found().length)
  for (const name of facetNames)
    for (const { value, count } of facets[name])
      expect(count, `${name} ${value}`).toBe(
        found(name).filter(text => text.lists.includes(listOf(name, value))).length,
      )
  for (const name of ["topic", "region", "year", "language"] as const)
    expect(
      facets[name]
        .filter(({ count }) => count > 0)
        .map(({ value }) => value)
        .sort(),
      name,
    ).toEqual(
      [...new Set(found(name).flatMap(text => text.lists))]
        .filter(each => each.startsWith(`${name}:`))
        .map(each => each.slice(name.length + 1))
        .sort(),
    )
  expect((await newestFound({ list, language: "en", filter })) === undefined).toBe(found().length === 0)
})
