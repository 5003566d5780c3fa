import { expect, test } from "vitest"
import { typedWords } from "./typed-words"

const told = (typed: Record<string, string[]>, names = {}) =>
  typedWords({ typed }, names).map(({ label, words }) => `${label}: ${words.join(", ")}`)

test("what was typed is named as in its form", () => {
  expect(told({ form: ["plan-import"], person: ["3"], pasted: ["/a, /b"] })).toEqual([
    "The pasted list: /a, /b",
  ])
  expect(told({ form: ["rename editionId 3"], editionId: ["3"], slug: ["bees"] })).toEqual([
    "Address: last part: bees",
  ])
  expect(told({ form: ["old-address"], from: ["/a"], to: ["/b"] })).toEqual([
    "Old address: /a",
    "Leads to: /b",
  ])
  expect(told({ goLiveDate: ["2027-01-02"], timeZone: ["Africa/Dar_es_Salaam"] })).toEqual([
    "Goes live: date: 2027-01-02",
    "By the clock of: Africa/Dar es Salaam",
  ])
})

test("languages, kinds and terms have their names", () => {
  expect(told({ language: ["es"], kind: ["news"] })).toEqual(["Language: Spanish", "Kind: News"])
  expect(told({ language: ["<b>"], kind: ["toString"] })).toEqual(["Language: <b>", "Kind: toString"])
  expect(told({ "names.en": ["Bees"] })).toEqual(["Name in English: Bees"])
  expect(told({ "synonyms.fr": ["Abeilles"] })).toEqual(["Other names in Français: Abeilles"])
  const names = { "topics water": "Water", "series letters": "Letters" }
  expect(told({ topics: ["water", "gone"], series: ["letters"], "drawn.topics": ["water"] }, names)).toEqual([
    "Topics: Water, gone",
    "Series: Letters",
  ])
})

test("what no form of ours says is shown as it came", () => {
  expect(told({ form: ["constructor"], language: ["en-aa-bb"] })).toEqual(["Language: en-aa-bb"])
  expect(told({ "constructor.en": ["x"], valueOf: ["y"] })).toEqual(["Constructor en: x", "Value of: y"])
})

test("what a form is about was typed by nobody", () => {
  expect(told({ form: ["term kind topics slug water"], kind: ["topics"], slug: ["water"] })).toEqual([])
})
