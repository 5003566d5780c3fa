import { sectionAt } from "@/app/[locale]/sections"
import type { Address } from "@/db/queries/live/text"
import { isLocale, type Locale } from "@/domain/locales"

export type PicturedText = { of: "text"; address: Address; edition: number; answer?: string }
export type Pictured = { of: "site"; language: Locale } | PicturedText

/**
 * What a picture's address stands for: /social/en.png for the site, /social/en/news/honey-2.png for an edition of a
 * text, /social/en/interviews/honey-2/q-abcd.png for an answer in it.
 */
export function picturedAt(path: readonly string[]): Pictured | undefined {
  const [, name = ""] = /^(.+)\.png$/.exec(path.join("/")) ?? []
  const [language = "", section, text, answer, ...more] = name.split("/")
  if (!isLocale(language) || more.length > 0) return undefined
  if (section === undefined) return { of: "site", language }
  const place = sectionAt(section)
  const [, slug, edition] = /^(.+)-([1-9]\d{0,8})$/.exec(text ?? "") ?? []
  if (place?.is !== "kind" || !slug) return undefined
  return { of: "text", address: { language, kind: place.kind, slug }, edition: Number(edition), answer }
}
