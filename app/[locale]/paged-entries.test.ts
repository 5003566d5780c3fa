import { expect, test } from "vitest"
import { localeCodes } from "@/domain/locales"
import { numberedTitle } from "./paged-entries"

test.each(localeCodes)("in %s each further page of a long index has a title of its own", locale => {
  const titles = [1, 2, 34].map(page => numberedTitle("Topics", page, locale))
  expect(titles[0]).toBe("Topics")
  expect(titles[1]).toMatch(/^Topics\P{L}+.*2/u)
  expect(new Set(titles).size).toBe(3)
})
