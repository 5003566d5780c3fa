import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { lettersIn, slicesOf, unicodeRangeOf } from "./letters.ts"
import { packageOf } from "./make-font.ts"

const slices = slicesOf(
  JSON.parse(readFileSync(`${packageOf({ source: "source-serif-4" })}/unicode.json`, "utf8")),
)
const sliceOf = (letter: string) => slices.find(({ letters }) => letters.includes(letter))?.name

test.each(["en", "fr", "es"])(
  "the interface in %s needs the first file alone, also in capitals",
  language => {
    const words = readFileSync(`messages/${language}.json`, "utf8").replace(/[\n\r]/g, "")
    const elsewhere = [...words, ...words.toUpperCase()].filter(letter => sliceOf(letter) !== "first")
    expect([...new Set(elsewhere)]).toEqual([])
  },
)

test.each([
  ["Özge Berber Ağtaş", ["eastern", "first", "western"]],
  ["Jürgen Größ", ["first", "western"]],
  ["Nguyễn Thị Bưởi", ["first", "vietnamese"]],
  ["Жанна Қасымова", ["cyrillic", "first", "cyrillic-ext"]],
])("%s is in our files", (name, expected) => {
  expect([...new Set([...name].map(sliceOf))].sort()).toEqual(expected.sort())
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
