import type { List } from "@/domain/cache-tags"
import { searchPath } from "@/domain/list-address"
import type { Locale } from "@/domain/locales"
import { type Kind, kindNames, kinds } from "@/domain/story"
import { type TermKind, termKinds, termNames } from "@/domain/terms"

/** The first part of a public address after the language: a kind's texts, or the terms that texts are filed under. */
export type Section = { is: "kind"; kind: Kind } | { is: "term"; term: TermKind } | { is: "search" }

export function sectionAt(path: string): Section | undefined {
  if (path === searchPath) return { is: "search" }
  const kind = kindNames.find(name => kinds[name].path === path)
  if (kind) return { is: "kind", kind }
  const term = termNames.find(name => termKinds[name] === path)
  return term && { is: "term", term }
}

export const homeAddress = (locale: Locale) => `/${locale}`
export const kindAddress = (locale: Locale, kind: Kind) => `/${locale}/${kinds[kind].path}`
export const termsAddress = (locale: Locale, term: TermKind) => `/${locale}/${termKinds[term]}`
export const termAddress = (locale: Locale, term: TermKind, slug: string) =>
  `${termsAddress(locale, term)}/${encodeURIComponent(slug)}`

export const textAddress = ({ language, kind, slug }: { language: Locale; kind: Kind; slug: string }) =>
  `${kindAddress(language, kind)}/${encodeURIComponent(slug)}`

/** Where one answer of a text stands alone. */
export const answerAddress = (text: Parameters<typeof textAddress>[0], id: string) =>
  `${textAddress(text)}/${id}`

/** A list's own page, whatever it is a list of. */
export function listAddress(locale: Locale, list: List): string {
  if (list === "home") return homeAddress(locale)
  const kind = kindNames.find(name => name === list)
  if (kind) return kindAddress(locale, kind)
  const [term = "", slug = ""] = list.split(":")
  return termAddress(locale, term as TermKind, slug)
}

/** The picture of a link to a text or to an answer in it, drawn by us. A changed text has another address, because those who show links keep pictures. */
export const socialAddress = (
  text: Parameters<typeof textAddress>[0] & { edition: number; answer?: string },
) => `/social${textAddress(text)}-${text.edition}${text.answer ? `/${text.answer}` : ""}.png`
/** The same for all pages that are no text. */
export const siteSocialAddress = (locale: Locale) => `/social${homeAddress(locale)}.png`

export const searchAddress = (locale: Locale) => `${homeAddress(locale)}/${searchPath}`
export const openSearchAddress = (locale: Locale) => `${homeAddress(locale)}/opensearch.xml`

/** Where people read what programs can ask. */
export const programsAddress = "/api"

/** Pages of a list count from 1; the first is at the list's own address. */
export const pageAddress = (list: string, page: number) => (page === 1 ? list : `${list}/page/${page}`)
