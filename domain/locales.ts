/**
 * The interface languages. A text may be written in any of them; adding one is a line here and a file in messages/.
 * `tag` is what Intl is asked for: English without a country would be told the American way, and Arabic has the digits
 * that are read from Rabat to Muscat.
 */
export const locales = {
  en: { label: "English", direction: "ltr", tag: "en-GB", comma: ", " },
  fr: { label: "Français", direction: "ltr", tag: "fr", comma: ", " },
  es: { label: "Español", direction: "ltr", tag: "es", comma: ", " },
  ru: { label: "Русский", direction: "ltr", tag: "ru", comma: ", " },
  tr: { label: "Türkçe", direction: "ltr", tag: "tr", comma: ", " },
  ar: { label: "العربية", direction: "rtl", tag: "ar-u-nu-latn", comma: "، " },
} as const satisfies Record<string, { label: string; direction: "ltr" | "rtl"; tag: string; comma: string }>

export type Locale = keyof typeof locales

/** A name in every interface language. */
export type Names = Record<Locale, string>
/** A name that may still lack translations; where it does, English stands in (db/queries/name-in.ts). */
export type SomeNames = Pick<Names, "en"> & Partial<Names>

/** Further names in some languages. */
export type Synonyms = Partial<Record<Locale, string[]>>

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
