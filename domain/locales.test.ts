import { expect, test } from "vitest"
import { preferredLocale } from "./locales"

test("the visitor's first language that we have, else English", () => {
  expect(preferredLocale("fr-CH, en;q=0.8")).toBe("fr")
  expect(preferredLocale("de, es;q=0.5, en;q=0.9")).toBe("en")
  expect(preferredLocale("de-DE")).toBe("en")
  expect(preferredLocale("es;q=0, fr;q=0.1")).toBe("fr")
  expect(preferredLocale("ar-MA, fr;q=0.9")).toBe("ar")
  expect(preferredLocale("kk, ru-KZ;q=0.8, tr;q=0.4")).toBe("ru")
  expect(preferredLocale("tr-TR")).toBe("tr")
  expect(preferredLocale("")).toBe("en")
  expect(preferredLocale(null)).toBe("en")
  expect(preferredLocale(";;;q=x,,")).toBe("en")
})
