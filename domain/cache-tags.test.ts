import { expect, test } from "vitest"
import { tagsOf } from "./cache-tags"

test("a text touches its story, its address and every list it stands in", () => {
  const tags = tagsOf({
    storyId: 7,
    kind: "news",
    language: "fr",
    slug: "miel",
    regions: ["africa"],
    countries: ["tunisia"],
    topics: ["food"],
    series: "letters",
    people: ["ada"],
  })
  expect(tags).toEqual([
    "story:7",
    "address:news:fr:miel",
    "list:fr:home",
    "list:fr:news",
    "list:fr:region:africa",
    "list:fr:country:tunisia",
    "list:fr:topic:food",
    "list:fr:series:letters",
    "list:fr:person:ada",
  ])
})
