import { expect, test } from "vitest"
import { inARow, listInParts, numberInDigits } from "./lists"

const told = (items: string[], locale: "en" | "fr" | "ar") =>
  listInParts(items, locale)
    .map(part => ("item" in part ? part.item : part.between))
    .join("")

test("a list is joined as its language does", () => {
  expect(told(["bread", "tea", "honey"], "en")).toBe("bread, tea and honey")
  expect(told(["pain", "miel"], "fr")).toBe("pain et miel")
  expect(told(["خبز", "شاي"], "ar")).toBe("خبز وشاي")
  expect(told(["bread"], "en")).toBe("bread")
  expect(told([], "en")).toBe("")
})

test("words in a row have the language's comma, and what is empty leaves no mark", () => {
  expect(inARow(["Baker", "", "Bread & Co"], "en")).toBe("Baker, Bread & Co")
  expect(inARow(["رئيسة", "تعاونية النخيل"], "ar")).toBe("رئيسة، تعاونية النخيل")
})

test("numbers have the digits that were chosen for the language", () => {
  expect(numberInDigits(1234567, "ar")).toBe("1,234,567")
  expect(numberInDigits(1234567, "tr")).toBe("1.234.567")
})
