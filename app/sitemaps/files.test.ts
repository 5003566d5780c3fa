import { expect, test } from "vitest"
import { listsFile, sitemapNamed, textsFile } from "./files"

test("a sitemap is found again by its name", () => {
  const fileOf = (address: string) => address.split("/").at(-1) ?? ""
  expect(sitemapNamed(fileOf(listsFile("fr")))).toEqual({ of: "lists", locale: "fr" })
  expect(sitemapNamed(fileOf(textsFile(0)))).toEqual({ of: "texts", shelf: 0 })
  expect(sitemapNamed(fileOf(textsFile(120)))).toEqual({ of: "texts", shelf: 120 })
})

test.each([
  "lists-xx.xml",
  "lists-1.xml",
  "texts-fr.xml",
  "texts-01.xml",
  "texts--1.xml",
  "texts-9999999999.xml",
  "texts-1",
])("%s is none", file => expect(sitemapNamed(file)).toBeUndefined())
