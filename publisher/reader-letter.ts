import type { Entry } from "@/db/queries/live/entry"
import { daysToConfirm, type Frequency, mostTold } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import { frequencyInWords } from "@/messages/frequency-in-words"
import { translator } from "@/messages/translate"
import { entryInWords } from "./entry-in-words"

type Links = { site: string; list: string; own: string }
type Asked = { language: Locale; frequency: Frequency; list: string }

/**
 * Asks the owner of an address for a yes. Nothing in it was written by whoever filled in the form: `list` names what is
 * followed in words of ours alone. It stands in the subject, or programs for mail hide one such mail behind another.
 */
export function confirmationLetter({ language, frequency, list, links }: Asked & { links: Links }) {
  const t = translator(language)
  return letterOf({
    subject: t("alerts.mail.confirmSubject", { name: inShort(list) }),
    paragraphs: [
      t("alerts.mail.confirmAsked", { name: t("site.name") }),
      `${list}\n${frequencyInWords(frequency, language)}`,
      `${t("alerts.mail.confirmHere")}\n${links.own}`,
      t("alerts.mail.confirmIgnore", { count: daysToConfirm }),
      t("alerts.mail.keepToYourself"),
      signature(t("site.name"), [`${links.site}/${language}`]),
    ],
  })
}

/** The link to all alerts of an address, for whoever asked for it. It names none of them. */
export function linkLetter({ language, own, site }: { language: Locale; own: string; site: string }) {
  const t = translator(language)
  const name = t("site.name")
  return letterOf({
    subject: t("alerts.mail.linkSubject", { name }),
    paragraphs: [
      t("alerts.mail.linkAsked", { name }),
      `${t("alerts.mail.linkHere")}\n${own}`,
      `${t("alerts.mail.linkIgnore")} ${t("alerts.mail.keepToYourself")}`,
      signature(name, [`${site}/${language}`]),
    ],
  })
}

type News = Asked & {
  links: Links
  /** Those in sight now, newest first. */
  entries: readonly Entry[]
}

/** Tells of what is new in a list, each text with its day and its address. */
export function alertLetter({ language, frequency, list, links, entries }: News) {
  const t = translator(language)
  const told = entries.slice(0, mostTold)
  const [first] = told
  const beyond = entries.length - told.length
  return letterOf({
    subject:
      first && entries.length === 1
        ? first.title
        : t("alerts.mail.newSubject", { count: entries.length, name: inShort(list) }),
    paragraphs: [
      t("alerts.mail.newIn", { name: list }),
      ...told.map(entry => entryInWords(entry, language, links.site)),
      ...(beyond > 0 ? [`${t("alerts.mail.more", { count: beyond })}\n${links.list}`] : []),
      signature(t("site.name"), [
        t(`alerts.mail.because.${frequency}`),
        links.list,
        "",
        t("alerts.mail.stop"),
        links.own,
        t("alerts.mail.passOn"),
      ]),
    ],
  })
}

const longestInSubject = 120

/** No subject is longer than a list of mails can show. */
const inShort = (list: string) =>
  list.length > longestInSubject ? `${[...list].slice(0, longestInSubject - 1).join("")}…` : list

/** Under a line, and not under the "-- " of signatures, which programmes for mail fold away with the way to stop. */
const signature = (name: string, lines: string[]) => ["―".repeat(24), name, ...lines].join("\n")

const letterOf = ({ subject, paragraphs }: { subject: string; paragraphs: string[] }) => ({
  subject,
  text: `${paragraphs.join("\n\n")}\n`,
})
