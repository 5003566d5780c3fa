import { expect, test } from "vitest"
import type { FollowedText } from "@/db/queries/live/followed"
import { emptyContent } from "@/domain/story"
import { calendarOfTexts } from "./calendar-of-texts"

const fair: FollowedText = {
  id: 7,
  storyId: 3,
  kind: "event",
  language: "en",
  slug: "fair",
  content: {
    ...emptyContent("event"),
    title: "The fair",
    summary: "Bread and honey.",
    place: "Geneva",
    startsAt: "2027-03-27T09:00",
    timeZone: "Europe/Zurich",
  },
  edition: 1,
  notice: null,
  noticeSince: null,
  publishedAt: "2027-01-02T03:04:05Z",
  changedAt: "2027-01-02T03:04:05Z",
  filings: [],
}
const occasionOf = (changes: object, text: Partial<FollowedText> = {}) =>
  calendarOfTexts([{ ...fair, ...text, content: { ...fair.content, ...changes } }], {
    name: "Events",
    address: "https://news.example.org/en/events",
  }).occasions[0]

test("an event keeps its id through all editions, and each counts one more", () => {
  expect(occasionOf({})).toMatchObject({
    uid: expect.stringMatching(/^text-7@/),
    sequence: 0,
    isCancelled: false,
  })
  expect(occasionOf({ startsAt: "2027-03-28T09:00" }, { edition: 4, slug: "renamed" })).toMatchObject({
    uid: occasionOf({})?.uid,
    sequence: 3,
  })
})

test("an event whose date is to be confirmed is in no calendar", () => {
  expect(occasionOf({ startsAt: "" })).toBeUndefined()
})

test("an event of whole days has its days alone, whatever times were typed before", () => {
  const days = { wholeDays: true, startsAt: "2027-04-01T09:00", endsAt: "2027-04-03T00:00" }
  expect(occasionOf(days)?.when).toEqual({ from: "2027-04-01", to: "2027-04-03" })
  expect(occasionOf({ ...days, endsAt: "" })?.when).toEqual({ from: "2027-04-01", to: "2027-04-01" })
  expect(occasionOf({ ...days, startsAt: "", endsAt: "" })).toBeUndefined()
})

test("a cancelled event says so in its title and to programs", () => {
  expect(occasionOf({ cancelled: true })).toMatchObject({ title: "Cancelled: The fair", isCancelled: true })
})

test("a withdrawn text says so and why, but its event is not cancelled", () => {
  const occasion = occasionOf({}, { notice: "It was wrong.", noticeSince: "2027-02-03" })
  expect(occasion).toMatchObject({ title: "Withdrawn: The fair", isCancelled: false })
  expect(occasion?.description).toMatch(/3 February 2027.*It was wrong\./)
})

test("an event that is also online says so; one from before there was a flag for it takes place", () => {
  expect(occasionOf({ online: true })?.place).toBe("Geneva and online")
  expect(occasionOf({ cancelled: undefined })?.isCancelled).toBe(false)
})
