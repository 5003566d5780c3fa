import { expect, test } from "vitest"
import { directedParts } from "./left-to-right"

test.each([
  "https://example.org/a/",
  "https://example.org/",
  "www.example.org/ar/",
  "10.1234/abc.5-6(7)x",
  "1ada.b+c@mail.example.org",
  "+41 22 555 01 02",
  "+962 (6) 555-0102",
  "0041 22 555 01 02",
])("%s keeps its direction among words that read from right to left", part => {
  expect(directedParts(`اكتبوا إلى ${part}، أو تعالوا`)).toEqual(["اكتبوا إلى ", part, "، أو تعالوا"])
  expect(directedParts(`(${part}) ثم`)).toEqual(["(", part, ") ثم"])
  expect(directedParts(part)).toEqual(["", part, ""])
})

test("several of them are told apart", () => {
  expect(directedParts("البريد a@b.example والهاتف +41 22 555 01 02.")).toEqual([
    "البريد ",
    "a@b.example",
    " والهاتف ",
    "+41 22 555 01 02",
    ".",
  ])
})

test.each([
  "من 2014-2019 وفي 6/7/2017",
  "من 09:00–17:00",
  "الإصدار 2.3.1",
  "Write to ada@example.org.",
  "كتاب",
  "",
])("%s stays in one part: years, dates, times and versions are set right by every browser", words => {
  expect(directedParts(words)).toEqual([words])
})
