import { expect, test } from "vitest"
import { isSlug, slugOf } from "./slug"

test("slugs of real titles", () => {
  expect(slugOf("Özge Berber-Agtaş, ILO Office for Turkey in Ankara")).toBe(
    "ozge-berber-agtas-ilo-office-for-turkey-in-ankara",
  )
  expect(slugOf("A passion, mission - organizing waste pickers.")).toBe(
    "a-passion-mission-organizing-waste-pickers",
  )
  expect(slugOf("« L’été »")).toBe("lete")
  expect(slugOf("Straße, Łódź, Iğdır")).toBe("strasse-lodz-igdir")
  expect(slugOf("Район ёлок")).toBe("район-ёлок")
  expect(slugOf("مؤتمر التعاونيّات الأول")).toBe("مؤتمر-التعاونيات-الأول")
  expect(slugOf("İzmir’de Çay")).toBe("izmirde-cay")
  for (const title of ["!!!", "Page", "Where?"]) expect(slugOf(title), title).toBe("text")
})

test("a slug is cut between words and is always one", () => {
  const slug = slugOf("word ".repeat(50))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/^(word-)+word$/)
  for (const title of ["Кооперативы", "تعاونيات", "A", slug]) expect(isSlug(slugOf(title)), title).toBe(true)
})

test("what is no slug", () => {
  for (const value of ["", "A", "a--b", "-a", "a-", "a b", "a/b", "page", "where", "x".repeat(101)])
    expect(isSlug(value), value).toBe(false)
})

test.each([
  ["Постановление № 12 о кооперативах", "постановление-no-12-о-кооперативах"],
  ["Fair trade™ coffee", "fair-tradetm-coffee"],
  ["تعـــاونيات النساء", "تعاونيات-النساء"],
  ["𝐁𝐨𝐥𝐝 𝐧𝐞𝐰𝐬", "bold-news"],
  ["Café №1", "cafe-no1"],
  ["Oʻzbekiston", "ozbekiston"],
  ["Part Ⅳ, ½ of it, x² and ﬁre", "part-iv-1-2-of-it-x2-and-fire"],
  ["ＦＵＬＬ width", "full-width"],
  ["co\u00adoperative\u200b s", "cooperative-s"],
  ["コーヒー豆", "コヒ豆"],
  ["Ǆeparac", "dzeparac"],
  ["ʰigh", "high"],
])("%s: letters that are signs, capitals, modifiers or stretched", (title, slug) => {
  expect(slugOf(title)).toBe(slug)
  expect(isSlug(slug)).toBe(true)
})

test("whatever a title is made of, its slug is one that our own form takes", () => {
  for (let point = 0x21; point < 0x30000; point++) {
    if (point >= 0xd800 && point < 0xe000) continue
    const slug = slugOf(`a${String.fromCodePoint(point)}B ${String.fromCodePoint(point)}`)
    if (!isSlug(slug)) expect(slug, point.toString(16)).toBe("a slug")
  }
  for (const title of ["𠀀".repeat(50), `a${"𠀀".repeat(50)}`, "x".repeat(200)])
    expect(isSlug(slugOf(title)), title).toBe(true)
})
