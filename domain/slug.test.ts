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
