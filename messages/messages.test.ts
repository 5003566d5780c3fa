import { expect, test } from "vitest"
import { localeCodes } from "@/domain/locales"
import { messages, type Translate, translator } from "./translate"

const values = {
  words: "bees",
  count: 2,
  page: 1,
  pages: 3,
  number: 1,
  minutes: 2,
  date: "4 May 2026",
  name: "Africa",
  title: "Honey",
  quote: "Bees.",
  question: "Why bees?",
  site: "News",
  address: "https://example.org",
  citation: "Honey.",
  letter: "é",
}

const keysOf = (words: object, path = ""): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [path + key] : keysOf(value, `${path}${key}.`),
  )

/** What stands in braces, by name; the words around it are free. */
const placeholdersOf = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(match => match[1]))].sort()

const messageAt = (locale: (typeof localeCodes)[number], key: string) => translator(locale).raw(key as never)

test.each(localeCodes)("%s has the same words as English", locale => {
  expect(keysOf(messages[locale])).toEqual(keysOf(messages.en))
})

test.each(localeCodes)("every word in %s can be said", locale => {
  const t = translator(locale) as (key: never, values: object) => string
  for (const key of keysOf(messages[locale])) expect(t(key as never, values), key).not.toBe("")
})

test.each(localeCodes)("%s asks for what English asks for", locale => {
  for (const key of keysOf(messages.en))
    expect(placeholdersOf(messageAt(locale, key)), key).toEqual(placeholdersOf(messageAt("en", key)))
})

/** What is written the same in English: marks, numbers, and words that both languages have. */
const likeEnglish: Partial<Record<(typeof localeCodes)[number], string[]>> = {
  fr: ["navigation.menu", "lists.pages", "lists.goToPage"],
  es: ["terms.series.many"],
  tr: ["reading.answerOf", "reading.citation", "forMachines.quote"],
}
const withoutWords = ["alerts.narrowedBy"]
const wordsIn = (message: string) => message.replace(/\{[^}]*\}/g, "").match(/\p{Letter}{2,}/gu) ?? []

test.each(localeCodes.filter(locale => locale !== "en"))("nothing in %s was left in English", locale => {
  const same = keysOf(messages.en).filter(key => messageAt(locale, key) === messageAt("en", key))
  expect(same.filter(key => !withoutWords.includes(key))).toEqual(likeEnglish[locale] ?? [])
  const others = Object.entries(messages).filter(([other]) => other !== locale && other !== "en")
  const sentences = keysOf(messages[locale]).filter(key => wordsIn(messageAt(locale, key)).length > 2)
  for (const [other] of others)
    expect(
      sentences.filter(key => messageAt(other as typeof locale, key) === messageAt(locale, key)),
      `as in ${other}`,
    ).toEqual([])
})

test("numbers are told in the language's own way", () => {
  const inLanguage = (t: Translate, count: number) => t("interview.questions", { count })
  expect(inLanguage(translator("en"), 5)).toBe("Five questions")
  expect(inLanguage(translator("fr"), 1)).toBe("Une question")
  expect(inLanguage(translator("es"), 40)).toBe("40 preguntas")
  expect([21, 22, 25].map(count => inLanguage(translator("ru"), count))).toEqual([
    "21 вопрос",
    "22 вопроса",
    "25 вопросов",
  ])
  expect(inLanguage(translator("tr"), 12)).toBe("On iki soru")
  expect([2, 11, 100, 103].map(count => inLanguage(translator("ar"), count))).toEqual([
    "سؤالان",
    "أحد عشر سؤالًا",
    "100 سؤال",
    "103 أسئلة",
  ])
})

test.each(localeCodes)("the short name in %s fits where browsers show it", locale => {
  expect(translator(locale)("forMachines.shortName").length).toBeLessThanOrEqual(16)
})

/** Quotation marks as each language sets them; where a space is inside, none that a line can break at. */
const marks: Record<(typeof localeCodes)[number], RegExp> = {
  en: /^“[^“”]+”$/,
  tr: /^“[^“”]+”$/,
  fr: /^«[\u00a0\u202f][^«»]+[\u00a0\u202f]»$/,
  es: /^«[^«» ][^«»]*»$/,
  ru: /^«[^«» ][^«»]*»$/,
  ar: /^«[^«» ][^«»]*»$/,
}

test.each(localeCodes)("what is quoted in %s stands between that language's own marks", locale => {
  const t = translator(locale) as (key: never, values: object) => string
  for (const key of keysOf(messages[locale])) {
    const said = t(key as never, values)
    for (const quoted of said.match(/[“”„«»"][^“”„«»"]*[“”„«»"]?/g) ?? [])
      expect(quoted, `${key}: ${said}`).toMatch(marks[locale])
  }
})
