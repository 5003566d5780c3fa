import { expect, test } from "vitest"
import { everything } from "@/domain/list-filter"
import { localeCodes } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { filteredTitle, narrowingOf } from "./filtered-title"

const narrowed = { filter: { ...everything, words: "bees" }, names: new Map<string, string>() }

test.each(localeCodes)("what was searched for stands in the marks of %s, as in its sentences", locale => {
  const quoted = translator(locale)("forMachines.quote", { quote: "bees" })
  expect(narrowingOf(narrowed, locale)).toBe(quoted)
  expect(filteredTitle("News", narrowed, locale)).toContain(quoted)
})

test("a title and what narrows it are set as the language sets them", () => {
  expect(filteredTitle("Search", narrowed, "en")).toBe("Search: “bees”")
  expect(filteredTitle("Recherche", narrowed, "fr")).toMatch(
    /^Recherche[\u00a0\u202f]: «[\u00a0\u202f]bees[\u00a0\u202f]»$/,
  )
  expect(filteredTitle("Поиск", narrowed, "ru")).toBe("Поиск: «bees»")
  expect(filteredTitle("News", { ...narrowed, filter: everything }, "fr")).toBe("News")
})
