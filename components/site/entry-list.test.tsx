import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { localeCodes } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { ComingUp } from "./coming-up"
import { EntryList } from "./entry-list"
import { LatestTexts } from "./latest-texts"
import type { ListedText } from "./listed-text"
import { OwnTimeEntries } from "./own-time-entries"
import { SeriesSteps } from "./series-steps"
import { ShortList } from "./short-list"

const text: ListedText = {
  id: 1,
  href: "/en/news/bees",
  language: "en",
  kind: "news",
  kicker: "",
  seriesName: null,
  title: "Bees",
  summary: "",
  publishedOn: "2026-11-03",
  startsAt: "",
  endsAt: "",
  date: "",
  place: "",
  isOnline: false,
  isWithdrawn: false,
  isCancelled: false,
}
const fair: ListedText = { ...text, id: 2, kind: "event", title: "The fair", publishedOn: "2026-11-02" }
const dated = { ...fair, startsAt: "2027-01-21T09:00", endsAt: "2027-01-23T17:00", place: "Turin" }
const day: ListedText = {
  ...text,
  id: 3,
  kind: "campaign_day",
  publishedOn: "2026-11-01",
  date: "2027-03-08",
}

const times = (markup: string) => [...markup.matchAll(/dateTime="([^"]+)"/gi)].map(([, date]) => date)
const words = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")

describe("in a list of texts of all kinds, newest first", () => {
  const list = (entries: ListedText[]) => renderToStaticMarkup(<EntryList entries={entries} locale="en" />)

  test("the date beside each text is that of its publication, so that they fall one after the other", () => {
    const columns = [text, dated, fair, day].flatMap(entry => times(list([entry]))[0] ?? [])
    expect(columns.sort()).toEqual(["2026-11-01", "2026-11-02", "2026-11-02", "2026-11-03"])
    for (const entry of [text, dated, fair, day])
      expect(list([entry])).toMatch(
        new RegExp(`<p class="order-last[^>]*><time dateTime="${entry.publishedOn}"`),
      )
  })

  test("what is about days of its own says so under its title, and what it is where nothing else does", () => {
    expect(words(list([dated]))).toContain("21 – 23 January 2027 · Turin")
    expect(words(list([{ ...dated, kicker: "Annual meeting" }]))).toContain(
      "Event · 21 – 23 January 2027 · Turin",
    )
    expect(words(list([{ ...fair, kicker: "Annual meeting" }]))).toContain("Event · Date to be confirmed")
    expect(words(list([day]))).toContain("8 March 2027")
    expect(words(list([text]))).not.toMatch(/ · |2027/)
  })
})

test("in a list of events the date is their own, and under the title stands where they are", () => {
  const list = renderToStaticMarkup(
    <OwnTimeEntries entries={[{ ...dated, isOnline: true, part: "coming" }]} locale="en" />,
  )
  expect(times(list)).toEqual(["2027-01-21"])
  expect(words(list)).toContain("Turin and online")
  expect(words(list)).not.toContain("Event ·")
})

test.each(localeCodes)("in %s the place is told in the text's own words, or that it is online", locale => {
  const t = translator(locale)
  const list = (entry: ListedText) =>
    words(
      renderToStaticMarkup(
        <EntryList isInOwnTime entries={[{ ...entry, language: locale }]} locale={locale} />,
      ),
    )
  expect(list({ ...dated, isOnline: true })).toContain(`Turin ${t("event.alsoOnline")}`)
  expect(list({ ...fair, isOnline: true })).toContain(t("event.online"))
  expect(list(fair)).not.toContain(t("event.online"))
})

const lists = {
  "a list by publication": (entry: ListedText) => <EntryList entries={[entry]} locale="en" />,
  "a list of events": (entry: ListedText) => (
    <OwnTimeEntries entries={[{ ...entry, part: "coming" }]} locale="en" />
  ),
  "the calendar of the home page": (entry: ListedText) => <ComingUp entries={[entry]} locale="en" />,
  "the latest texts": (entry: ListedText) => <LatestTexts entries={[entry]} locale="en" />,
  "a short list": (entry: ListedText) => <ShortList entries={[entry]} locale="en" />,
  "the steps of a series": (entry: ListedText) => (
    <SeriesSteps series={{ name: "Fairs", href: "/" }} before={entry} locale="en" />
  ),
}
describe.each(Object.entries(lists))("in %s", (_, list) => {
  test.each([dated, fair])("a cancelled event says so in a word, and its own date is struck out", entry => {
    const markup = renderToStaticMarkup(list({ ...entry, isCancelled: true }))
    expect(words(markup)).toContain("Cancelled")
    const struck = words(markup.match(/<s>.*?<\/s>/g)?.join("") ?? "")
    expect(struck).toContain(entry.startsAt ? "January 2027" : "Date to be confirmed")
    expect(words(markup.replace(/<s>.*?<\/s>/g, ""))).not.toMatch(/2027|Date to be confirmed/)
  })

  test("one that takes place does neither", () => {
    const markup = renderToStaticMarkup(list(dated))
    expect(markup).not.toMatch(/<s>|Cancelled/)
  })
})
