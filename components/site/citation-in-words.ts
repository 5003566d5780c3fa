import { dateInWords } from "@/components/ui/dates"
import { listInWords } from "@/components/ui/lists"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { ShownText } from "./shown-text"

/** One answer of an interview, by its question and its whole address. */
export type CitedAnswer = { question: string; href: string; address: string }

/** A text, or one answer in it, named in one sentence of its language, as at the foot of a page or in a list of sources. */
export function citationInWords(text: ShownText, answer?: CitedAnswer) {
  const { kind, content, language, publishedOn, notice } = text
  const t = translator(language)
  const inWords = (date: string) => dateInWords(date, language)
  const what = {
    title: unquoted(content.title),
    site: t("site.name"),
    date: publishedOn ? inWords(publishedOn) : "",
    address: readable(answer?.address ?? text.address),
  }
  const name = kind === "interview" ? inOneBreath(content.people, language) : ""
  const citation = answer
    ? t("reading.citationOfAnswer", { ...what, name: name || what.site, question: unquoted(answer.question) })
    : name
      ? t("reading.citationOf", { ...what, name })
      : t("reading.citation", what)
  return notice ? t("reading.citationWithdrawn", { citation, date: inWords(notice.since) }) : citation
}

/** Not in quotation marks twice. */
export const unquoted = (title: string) => title.replace(/^[“«"]([^“”«»"]+)[”»"]$/u, "$1")

/** For people, who read letters rather than their codes. */
export const readable = (address: string) => decodeURI(address)

/** "Marta Ferrero and Awa Ndiaye" */
export const inOneBreath = (people: readonly { name: string }[], language: Locale) =>
  listInWords(people.map(({ name }) => name).filter(Boolean), language)
