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

test("one with times shows them, and whose they are", () => {
  expect(facts(fair)).toMatch(/09:00.*17:00.*Central European Summer Time/s)
})

test("a telephone number in the place of an event in Arabic reads from left to right", () => {
  const content = { ...emptyContent("event"), ...fair, place: "القاعة، هاتف +962 6 555 0102" }
  expect(renderToStaticMarkup(<EventFacts content={content} locale="ar" />)).toContain(
    'هاتف <bdi dir="ltr">+962 6 555 0102</bdi>',
  )
})
