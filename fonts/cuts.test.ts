import { expect, test } from "vitest"
import { locales } from "@/domain/locales"
import { arabicName, cuts, russianName } from "./cuts.ts"
import { makeFont } from "./make-font.ts"

test("the files of a family that stand together have the same weights, so that browsers see one font in them", () => {
  const upright = cuts.filter(({ style }) => style === "normal")
  expect(new Set(upright.map(({ weight }) => JSON.stringify(weight))).size).toBe(1)
})

test("the languages whose names have a file of their own are called that, and those are few bytes on every page", async () => {
  expect([locales.ru.label, locales.ar.label]).toEqual([russianName, arabicName])
  const files = cuts.flatMap(cut => (cut.only ? [makeFont(cut, cut.only)] : []))
  expect(files).toHaveLength(2)
  for (const file of await Promise.all(files)) expect(file.length).toBeLessThan(2_500)
})
