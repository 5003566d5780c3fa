import { describe, expect, test } from "vitest"
import { longestOldAddress, oldAddress, withoutQuery } from "./old-address"

const page = "/global/topics/cooperatives/news/wcms_754128/lang--en"

describe("the same old page in its spellings", () => {
  test.each([
    "/global/topics/cooperatives/news/WCMS_754128/lang--en/index.htm",
    "/global/topics/cooperatives/news/WCMS_754128/lang--en/",
    "/global/topics/cooperatives/news/WCMS_754128/lang--en",
    "/GLOBAL/Topics/cooperatives/news/wcms_754128/LANG--EN/INDEX.HTM",
    "//global///topics/cooperatives/news/WCMS_754128//lang--en//index.htm",
    "http://www.example.org/global/topics/cooperatives/news/WCMS_754128/lang--en/index.htm",
    "HTTPS://example.org/global/topics/cooperatives/news/WCMS_754128/lang--en/",
    "global/topics/cooperatives/news/WCMS_754128/lang--en",
    " /global/topics/cooperatives/news/WCMS%5F754128/lang%2D%2Den/index.htm#top ",
    "/global/topics/cooperatives/news/WCMS_754128/lang--en/index.htm?utm_source=letter&fbclid=1",
    "/global/topics/cooperatives/news/WCMS_754128/lang--en/default.aspx",
  ])("%s", spelling => {
    expect(oldAddress(spelling)).toBe(page)
  })

  test("letters of any language, encoded or not, composed or not", () => {
    expect(oldAddress("/Haberler/%C3%96zge-Berber-A%C4%9Fta%C5%9F.html")).toBe(
      "/haberler/özge-berber-ağtaş.html",
    )
    expect(oldAddress("/Haberler/O\u0308zge-Berber-Ag\u0306tas\u0327.html")).toBe(
      "/haberler/özge-berber-ağtaş.html",
    )
    expect(oldAddress("/İstanbul")).toBe("/istanbul")
    expect(oldAddress("/новости/О-НАС")).toBe("/новости/о-нас")
  })
})

test("other pages stay other pages", () => {
  for (const other of [
    "/global/wcms_754128/lang--fr/index.htm",
    "/global/wcms_754128/lang--en/nextRow--220/index.htm",
    "/global/wcms_754129/lang--en/index.htm",
    "/global/wcms_754128/lang--en.htm",
  ])
    expect(oldAddress(other)).not.toBe(oldAddress("/global/wcms_754128/lang--en/index.htm"))
  expect(oldAddress("/a/nextRow--220/index.htm")).toBe("/a/nextrow--220")
})

test("parameters that say what is wanted belong to it, in any order; those of campaigns do not", () => {
  expect(oldAddress("/page.php?id=5&Lang=EN&utm_medium=mail")).toBe("/page.php?id=5&lang=en")
  expect(oldAddress("/page.php?lang=en&id=5")).toBe("/page.php?id=5&lang=en")
  expect(oldAddress("/page.php?id=6")).not.toBe(oldAddress("/page.php?id=5"))
  expect(oldAddress("/page.php?")).toBe("/page.php")
  expect(oldAddress("/index.php?id=5")).toBe("/?id=5")
  expect(withoutQuery("/page.php?id=5")).toBe("/page.php")
})

test("the front page is a lone slash", () => {
  for (const spelling of ["/", "", "/index.htm", "https://www.example.org", "https://www.example.org/"])
    expect(oldAddress(spelling)).toBe("/")
})

test("a normal form is its own normal form, so that it can be shown, changed and read again", () => {
  for (const typed of [
    "/A//B/index.htm?x=1&a=%C3%96",
    "/%C3%96zge?q=A+b%26c",
    "/a%3Fb%23c",
    "/100%25",
    "/?id=5",
  ]) {
    const normal = oldAddress(typed) ?? ""
    expect(oldAddress(normal), typed).toBe(normal)
  }
  expect(oldAddress("/a%3Fb")).not.toBe(oldAddress("/a?b"))
})

test("what is badly encoded, has control characters or never ends is no old address", () => {
  expect(oldAddress("/caf%E9.htm")).toBeUndefined()
  expect(oldAddress("/a%00b")).toBeUndefined()
  expect(oldAddress("/a\nb")).toBeUndefined()
  expect(oldAddress(`/${"a".repeat(longestOldAddress)}`)).toBeUndefined()
  expect(oldAddress(`/${"a".repeat(longestOldAddress - 1)}`)).toHaveLength(longestOldAddress)
})
