import { sectionAt } from "@/app/[locale]/sections"
import type { Address } from "@/db/queries/live/text"
import { isLocale, type Locale } from "@/domain/locales"

export type Pictured = { of: "site"; language: Locale } | ({ of: "text"; edition: number } & Address)

/** What a picture's address stands for: /social/en.png for the site, /social/en/news/honey-2.png for an edition of a text. */
export function picturedAt(path: readonly string[]): Pictured | undefined {
  const [language = "", section, file] = path
  if (path.length === 1) {
    const [, locale = ""] = /^(.*)\.png$/.exec(language) ?? []
    return isLocale(locale) ? { of: "site", language: locale } : undefined
  }
  const place = section === undefined ? undefined : sectionAt(section)
  const [, slug, edition] = /^(.+)-([1-9]\d{0,8})\.png$/.exec(file ?? "") ?? []
  if (path.length !== 3 || !isLocale(language) || place?.is !== "kind" || !slug) return undefined
  return { of: "text", language, kind: place.kind, slug, edition: Number(edition) }
}
