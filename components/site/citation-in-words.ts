import { dateInWords } from "@/components/ui/dates"
import { listInWords } from "@/components/ui/lists"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { ShownText } from "./shown-text"

/** A text named in one sentence of its language, as at the foot of a page or in a list of sources. */
export function citationInWords({ kind, content, language, publishedOn, address, notice }: ShownText) {
  const t = translator(language)
  const inWords = (date: string) => dateInWords(date, language)
  const what = {
    title: content.title.replace(/^[“«"]([^“”«»"]+)[”»"]$/u, "$1"), // not in quotation marks twice
    site: t("site.name"),
    date: publishedOn ? inWords(publishedOn) : "",
    address: readable(address),
  }
  const name = kind === "interview" ? inOneBreath(content.people, language) : ""
  const citation = name ? t("reading.citationOf", { ...what, name }) : t("reading.citation", what)
  return notice ? t("reading.citationWithdrawn", { citation, date: inWords(notice.since) }) : citation
}

/** For people, who read letters rather than their codes. */
export const readable = (address: string) => decodeURI(address)

/** "Marta Ferrero and Awa Ndiaye" */
export const inOneBreath = (people: readonly { name: string }[], language: Locale) =>
  listInWords(people.map(({ name }) => name).filter(Boolean), language)
