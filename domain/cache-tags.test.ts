import { expect, test } from "vitest"
import {
  addressTag,
  listTag,
  shelfOf,
  storiesOnShelf,
  storyTag,
  tagsFromHeader,
  tagsInHeader,
  tagsOf,
} from "./cache-tags"
import { localeCodes } from "./locales"
import { mostPages } from "./sitemap"

test("a text touches its story, the sitemap, its address and every list it stands in", () => {
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
    "sitemap:0",
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

test("a sitemap holds its stories in every language, and a story never moves to another", () => {
  expect(storiesOnShelf * localeCodes.length).toBeLessThanOrEqual(mostPages)
  expect([1, 999, 1_000, 1_999, 2_000].map(shelfOf)).toEqual([0, 0, 1, 1, 2])
})

test("tags of every script pass through a header", () => {
  const tags = [addressTag("news", "ar", "سوق-الحيّ"), addressTag("news", "ru", "кооперация"), storyTag(4)]
  expect(() => new Headers({ "x-tags": tagsInHeader(tags) })).not.toThrow()
  expect(tagsFromHeader(tagsInHeader(tags))).toEqual(tags)
})

test("what somebody types into an address is one tag, and none of another meaning", () => {
  const typed = [addressTag("news", "en", "x,status:410"), listTag("en", "person:50%,site")]
  for (const told of [typed.join(","), tagsInHeader(typed)]) expect(tagsFromHeader(told)).toEqual(typed)
})

test("the framework's own tags are left out, with what of them cannot be read", () => {
  expect(tagsFromHeader("_N_T_/layout,_N_T_/en/news/a,50%,site,story:4")).toEqual(["site", "story:4"])
})
