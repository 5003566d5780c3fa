import { expect, test } from "vitest"
import { wordChanges } from "./word-changes"

const words = (names: object, introductions = {}) => ({ names, introductions })

test("each name and introduction that changed is told, and nothing else", () => {
  expect(
    wordChanges(
      words({ en: "Bees", fr: "Bees" }, { en: "Of bees.", fr: "Des abeilles." }),
      words({ en: "Bees", fr: "Abeilles", ru: "Пчёлы" }, { en: "Of all bees.", es: "De abejas." }),
    ),
  ).toEqual([
    "Introduction in English: rewritten",
    "Name in Français: “Abeilles”, before “Bees”",
    "Introduction in Français: removed",
    "Introduction in Español: added",
    "Name in Русский: added",
  ])
})

test("where all is as it was nothing is told", () => {
  expect(wordChanges(words({ en: "Bees" }), words({ en: "Bees" }, { fr: "" }))).toEqual([])
})

test("each other name that came or went is told; before there were any none is told to have gone", () => {
  const called = (synonyms?: object) => ({ ...words({ en: "Türkiye" }), synonyms })
  expect(
    wordChanges(called({ en: ["Turkey", "Turkiye"] }), called({ en: ["Turkey"], fr: ["Turquie"] })),
  ).toEqual(["Other name in English: “Turkiye” removed", "Other name in Français: “Turquie” added"])
  expect(wordChanges(called(), called({ en: [] }))).toEqual([])
})
