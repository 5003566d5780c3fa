import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { type Content, emptyContent } from "@/domain/story"
import { EventFacts } from "./event-facts"

const facts = (more: Partial<Content<"event">>) =>
  renderToStaticMarkup(<EventFacts content={{ ...emptyContent("event"), ...more }} locale="en" />)
const fair = { startsAt: "2027-04-01T09:00", endsAt: "2027-04-03T17:00", timeZone: "Europe/Zurich" }

test("an event of whole days shows its days, and no clock times nor the clocks' zone", () => {
  const days = facts({ ...fair, wholeDays: true })
  expect(days).toMatch(/>1\s?–\s?3 April 2027</)
  expect(facts({ ...fair, endsAt: "", wholeDays: true })).toMatch(/>Thursday,? 1 April 2027</)
  expect(days).not.toMatch(/\d:\d\d|Zurich|Central European/)
})

test("where clocks change between its beginning and its end, each time has its offset", () => {
  const night = { startsAt: "2027-10-31T02:50", timeZone: "Europe/Zurich" }
  for (const endsAt of ["2027-10-31T02:10", "2027-10-31T02:50"]) {
    const words = facts({ ...night, endsAt }).replaceAll(/<[^>]*>/g, "")
    expect(words).toContain(`02:50 UTC+2 – ${endsAt.slice(11)} UTC+1`)
    expect(words).toContain("Central European Time")
  }
  expect(facts({ ...night, endsAt: "2027-10-31T02:55" })).not.toContain("02:50 <bdi>")
  expect(facts(fair)).not.toMatch(/09:00 <bdi>/)
})

test("one with times shows them, and whose they are", () => {
  expect(facts(fair)).toMatch(/09:00.*17:00.*Central European Summer Time/s)
})

test("each time names its clock, as it stands at that time", () => {
  const overTheChange = facts({ ...fair, startsAt: "2027-03-27T09:00", endsAt: "2027-03-28T17:00" })
  expect(overTheChange).toMatch(
    /09:00.*Central European Standard Time.*UTC\+1.*17:00.*Central European Summer Time.*UTC\+2/s,
  )
  expect(facts({ ...fair, endsAt: "2027-04-01T11:00" }).match(/Europe\/Zurich/g)).toHaveLength(1)
})

test("a cancelled one says so in a word beside each time, which is struck out", () => {
  for (const times of [fair, { ...fair, endsAt: "" }, { ...fair, wholeDays: true }]) {
    const cancelled = facts({ ...times, cancelled: true })
    const kept = cancelled.replace(/<s>.*?<\/s>/gs, "")
    expect(cancelled).toMatch(/Cancelled.*<s>.*2027.*<\/s>/s)
    expect(kept).not.toMatch(/2027|09:00|17:00/)
    expect(facts(times)).not.toMatch(/Cancelled|<s>/)
  }
})

test("a telephone number in the place of an event in Arabic reads from left to right", () => {
  const content = { ...emptyContent("event"), ...fair, place: "القاعة، هاتف +962 6 555 0102" }
  expect(renderToStaticMarkup(<EventFacts content={content} locale="ar" />)).toContain(
    'هاتف <bdi dir="ltr">+962 6 555 0102</bdi>',
  )
})
