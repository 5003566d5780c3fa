/** The interface languages. A text may be written in any of them; adding one is a line here and a file in messages/. */
export const locales = {
  en: { label: "English", direction: "ltr" },
  fr: { label: "Français", direction: "ltr" },
  es: { label: "Español", direction: "ltr" },
} as const satisfies Record<string, { label: string; direction: "ltr" | "rtl" }>

export type Locale = keyof typeof locales

/** A name in every interface language. */
export type Names = Record<Locale, string>

export const localeCodes = Object.keys(locales) as [Locale, ...Locale[]]
export const defaultLocale: Locale = "en"

export const isLocale = (value: string): value is Locale => Object.hasOwn(locales, value)

const directions: Record<Locale, { direction: "ltr" | "rtl" }> = locales
export const isRightToLeft = (locale: Locale) => directions[locale].direction === "rtl"

/** The interface language that an Accept-Language header asks for first, else English. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map(part => {
      const [tag = "", ...parameters] = part.trim().split(";")
      const q = parameters.find(parameter => parameter.trim().startsWith("q="))
      return {
        language: tag.split("-")[0]?.toLowerCase() ?? "",
        weight: q ? Number(q.trim().slice(2)) || 0 : 1,
      }
    })
    .filter(wish => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wishes.map(wish => wish.language).find(isLocale) ?? defaultLocale
}
