import { expect, test } from "vitest"
import { readFollowed } from "@/domain/followed-list"
import type { Locale } from "@/domain/locales"
import { followedInOurWords, followedInWords } from "./followed-in-words"

const names = new Map([
  ["topic:bees", "Bees"],
  ["topic:honey", "Honey"],
  ["region:africa", "Africa"],
])
const inWords = (query: string, language: Locale = "en") => {
  const followed = readFollowed(language, new URLSearchParams(query))
  return followed && followedInWords(followed, names)
}

test("a list is told with all that it is narrowed by", () => {
  expect(inWords("list=news")).toBe("News")
  expect(inWords("list=topics/bees&year=2026&kind=interview&language=all")).toBe(
    "Bees · Kind: Interviews · Year: 2026 · Language: All languages",
  )
  expect(inWords("topic=honey&topic=bees&region=africa&q=fair work&language=fr&language=en")).toBe(
    "Everything published · Topic: Bees or Honey · Region: Africa · Language: English or Français · with the words “fair work”",
  )
})

test("in another language it is told in that language's way", () => {
  expect(inWords("topic=honey&topic=bees&q=pain", "fr")).toBe(
    "Toutes les publications · Thème : Bees ou Honey · avec les mots « pain »",
  )
})

test("what is called nothing any more keeps the name of its address", () => {
  expect(inWords("list=regions/atlantis&topic=gold")).toBe("atlantis · Topic: gold")
})

const inOurWords = (query: string, ours = false) => {
  const followed = readFollowed("en", new URLSearchParams(query))
  return followed && followedInOurWords(followed, names, { ours })
}

test("to an address whose owner has not said yes, nothing is told that somebody made up", () => {
  expect(inOurWords("list=news&q=WIN+MONEY+http://evil.example")).toBe("News · with certain words")
  expect(inOurWords("list=news&topic=visit-evil-now&topic=bees&region=win-money")).toBe(
    "News · Topic: Bees · with certain words",
  )
  expect(inOurWords("list=topics/win-money-now")).toBe("A list that does not exist any more")
  expect(inOurWords("list=news&year=2026&kind=interview&language=fr")).toBe(
    inWords("list=news&year=2026&kind=interview&language=fr"),
  )
  expect(inOurWords("list=topics/bees&q=fair work", true)).toBe("Bees · with the words “fair work”")
  expect(inOurWords("q=fair work&topic=visit-evil-now", true)).toBe(
    "Everything published · with the words “fair work” · with certain words",
  )
})
