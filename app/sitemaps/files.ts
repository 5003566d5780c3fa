import { isLocale, type Locale } from "@/domain/locales"

/** The sitemaps below the index: the lists of a language, or the texts of so many stories. */
export const listsFile = (locale: Locale) => `/sitemaps/lists-${locale}.xml`
export const textsFile = (shelf: number) => `/sitemaps/texts-${shelf}.xml`

/** Which of them a file's name means. */
export function sitemapNamed(
  file: string,
): { of: "lists"; locale: Locale } | { of: "texts"; shelf: number } | undefined {
  const [, of, which = ""] = /^(lists|texts)-([a-z]+|0|[1-9]\d{0,8})\.xml$/.exec(file) ?? []
  if (of === "lists") return isLocale(which) ? { of, locale: which } : undefined
  if (of === "texts" && /^\d/.test(which)) return { of, shelf: Number(which) }
  return undefined
}
