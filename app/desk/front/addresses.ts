import type { Spot } from "@/domain/front"
import type { Locale } from "@/domain/locales"

/** The home page of a language, as editors arrange it. */
export const frontAtDesk = (language: Locale) => `/desk/front?language=${language}`

/** Where a text is chosen for a place. */
export const placeAtDesk = (language: Locale, spot: Spot, more: Record<string, string> = {}) =>
  `/desk/front/place?${new URLSearchParams({ language, spot, ...more })}`
