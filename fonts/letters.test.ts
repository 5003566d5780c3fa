import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { type Locale, localeCodes } from "@/domain/locales"
import { lettersIn, slicesOf, unicodeRangeOf } from "./letters.ts"
import { packageOf } from "./make-font.ts"

const slicesIn = (source: string) =>
  slicesOf(JSON.parse(readFileSync(`${packageOf({ source })}/unicode.json`, "utf8")))
const slices = [
  ...slicesIn("source-serif-4"),
  ...slicesIn("noto-naskh-arabic").filter(({ from }) => from === "arabic"),
]
const sliceOf = (letter: string) => slices.find(({ letters }) => letters.includes(letter))?.name

const preloaded: Record<Locale, string[]> = {
  en: [],
  fr: [],
  es: [],
  ru: ["russian"],
  tr: ["western", "turkish"],
  ar: ["arabic"],
}

test.each(localeCodes)(
  "the interface in %s needs no file that is not fetched early, also in capitals",
  language => {
    // braces, numbers and signs of the notation in which messages are written are no words
    const words = readFileSync(`messages/${language}.json`, "utf8").replace(/[\n\r{}_#=]/g, "")
    const all = [...words, ...words.toLocaleUpperCase(language)]
    const elsewhere = all.filter(letter => !["first", ...preloaded[language]].includes(sliceOf(letter) ?? ""))
    expect([...new Set(elsewhere)]).toEqual([])
  },
)

test.each([
  ["Özge Berber Ağtaş", ["turkish", "first", "western"]],
  ["Jürgen Größ", ["first", "western"]],
  ["Nguyễn Thị Bưởi", ["first", "vietnamese"]],
  ["كوثر الحدّاد", ["first", "arabic"]],
  ["Łucja Dvořáková", ["first", "eastern"]],
  ["Жанна Қасымова", ["russian", "first", "cyrillic-ext"]],
])("%s is in our files", (name, expected) => {
  expect([...new Set([...name].map(sliceOf))].sort()).toEqual(expected.sort())
})

test("a file is made of one that has its letters", () => {
  for (const source of ["source-serif-4", "source-sans-3", "noto-naskh-arabic", "noto-sans-arabic"]) {
    const covered = JSON.parse(readFileSync(`${packageOf({ source })}/unicode.json`, "utf8"))
    for (const { name, from, letters } of slicesIn(source)) {
      if (source.startsWith("noto") && from !== "arabic") continue
      const has = new Set(lettersIn(covered[from]))
      expect(
        letters.filter(letter => !has.has(letter)),
        `${source}, ${name}`,
      ).toEqual([])
    }
  }
})

test("no letter is in two files", () => {
  const all = slices.flatMap(({ letters }) => letters)
  expect(new Set(all).size).toBe(all.length)
})

test("a unicode-range and its letters say the same", () => {
  const range = "U+20-7E, U+152-153, U+1E9E"
  expect(unicodeRangeOf(lettersIn(range))).toBe(range)
  expect(lettersIn(undefined)).toEqual([])
})
