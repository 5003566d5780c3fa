import type { Entry } from "@/db/queries/live/entry"
import { daysToConfirm, type Frequency, mostTold } from "@/domain/alert"
import { type Locale, locales } from "@/domain/locales"
import { ownDays } from "@/domain/own-days"
import { publicAddress } from "@/domain/public-address"
import { datedKinds } from "@/domain/story"
import { frequencyInWords } from "@/messages/frequency-in-words"
import { translator } from "@/messages/translate"

type Links = { site: string; list: string; own: string }
type Asked = { language: Locale; frequency: Frequency; list: string }

/** Asks the owner of an address for a yes. Nothing in it was written by whoever filled in the form. */
export function confirmationLetter({ language, frequency, list, links }: Asked & { links: Links }) {
  const t = translator(language)
  return letterOf({
    subject: t("alerts.mail.confirmSubject", { name: t("site.name") }),
    paragraphs: [
      t("alerts.mail.confirmAsked", { name: t("site.name") }),
      `${list}\n${frequencyInWords(frequency, language)}`,
      `${t("alerts.mail.confirmHere")}\n${links.own}`,
      t("alerts.mail.confirmIgnore", { count: daysToConfirm }),
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
      t("alerts.mail.linkIgnore"),
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
        : t("alerts.mail.newSubject", { count: entries.length, name: list }),
    paragraphs: [
      t("alerts.mail.newIn", { name: list }),
      ...told.map(entry => textInWords(entry, language, links.site)),
      ...(beyond > 0 ? [`${t("alerts.mail.more", { count: beyond })}\n${links.list}`] : []),
      signature(t("site.name"), [
        t(`alerts.mail.because.${frequency}`),
        links.list,
        "",
        t("alerts.mail.stop"),
        links.own,
      ]),
    ],
  })
}

function textInWords(entry: Entry, language: Locale, site: string) {
  const t = translator(language)
  const line = `${t(`kinds.${entry.kind}.one`)}, ${dayInWords(entry, language)}`
  return [entry.title, line, entry.summary, `${site}${encodeURI(publicAddress(entry))}`]
    .filter(Boolean)
    .join("\n")
}

/** An event's and a campaign day's own, else that of publication. */
function dayInWords(entry: Entry, language: Locale) {
  const own = ownDays(entry)
  if (!own && datedKinds.includes(entry.kind)) return translator(language)("dates.toBeConfirmed")
  const format = new Intl.DateTimeFormat(locales[language].tag, { dateStyle: "long", timeZone: "UTC" })
  const { from, to } = own ?? { from: entry.publishedOn, to: entry.publishedOn }
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
}

/** Under a line, and not under the "-- " of signatures, which programmes for mail fold away with the way to stop. */
const signature = (name: string, lines: string[]) => ["―".repeat(24), name, ...lines].join("\n")

const letterOf = ({ subject, paragraphs }: { subject: string; paragraphs: string[] }) => ({
  subject,
  text: `${paragraphs.join("\n\n")}\n`,
})
