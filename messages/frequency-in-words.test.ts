import { expect, test } from "vitest"
import { localeCodes } from "@/domain/locales"
import { frequencyInWords } from "./frequency-in-words"

test("seven o'clock is told with the clock on which it is, all year under one name", () => {
  expect(frequencyInWords("daily", "en")).toBe("Once a day, at seven in the morning (Central European Time)")
  for (const language of localeCodes)
    for (const frequency of ["daily", "weekly"] as const)
      expect(frequencyInWords(frequency, language)).toMatch(/ \(\D{9,}\)$/)
})

test("what comes at once names no clock", () => {
  for (const language of localeCodes) expect(frequencyInWords("at_once", language)).not.toContain("(")
})
