import type { Entry } from "@/db/queries/live/entry"
import { type Locale, locales } from "@/domain/locales"
import { ownDays } from "@/domain/own-days"
import { publicAddress } from "@/domain/public-address"
import { datedKinds } from "@/domain/story"
import { instantOfWallTime, plainZone, zoneInWords } from "@/domain/zone-in-words"
import { translator } from "@/messages/translate"
import { whereInWords } from "@/messages/where-in-words"

/** A text as a mail tells of it: its title, what it is and of when, where, what it says, and its address. */
export function entryInWords(entry: Entry, language: Locale, site: string): string {
  const t = translator(language)
  const what = entry.isCancelled
    ? `${t(`kinds.${entry.kind}.one`)} (${t("follow.cancelled")})`
    : t(`kinds.${entry.kind}.one`)
  const where = entry.kind === "event" ? whereInWords({ ...entry, online: entry.isOnline }, language) : ""
  return [
    entry.title,
    `${what}${locales[language].comma}${whenInWords(entry, language)}`,
    where,
    entry.summary,
    `${site}${encodeURI(publicAddress(entry))}`,
  ]
    .filter(Boolean)
    .join("\n")
}

/** An event's and a campaign day's own, else that of publication. */
function whenInWords(entry: Entry, language: Locale) {
  const days = ownDays(entry)
  if (!days && datedKinds.includes(entry.kind)) return translator(language)("dates.toBeConfirmed")
  if (entry.kind === "event" && !entry.isWholeDays) return timesInWords(entry, language)
  const { from, to } = days ?? { from: entry.publishedOn, to: entry.publishedOn }
  const format = formatIn(language, { dateStyle: "long" })
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
}

/** "8 March 2027 at 09:00–17:00 (Europe/Istanbul, UTC+3)": who reads it may be anywhere. */
function timesInWords({ startsAt, endsAt, timeZone }: Entry, language: Locale) {
  const [start, end] = [startsAt, endsAt].map(wallTime => new Date(`${wallTime}Z`)) as [Date, Date]
  const format = formatIn(language, { dateStyle: "long", timeStyle: "short" })
  const times =
    endsAt > startsAt
      ? format.formatRange(start, end)
      : // on the night when clocks go back an end may look earlier
        [format.format(start), endsAt && formatIn(language, { timeStyle: "short" }).format(end)]
          .filter(Boolean)
          .join(" – ")
  const instant = timeZone ? instantOfWallTime(startsAt, timeZone) : undefined
  return instant
    ? `${times} (${plainZone(timeZone)}, ${zoneInWords(timeZone, instant, language).offset})`
    : times
}

/** What a calendar or a clock shows somewhere is shown so, whatever the reader's own zone. */
const formatIn = (language: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[language].tag, { timeZone: "UTC", ...options })
