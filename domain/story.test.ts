import { describe, expect, test } from "vitest"
import type { ChangeNote } from "./field"
import { completed, contentSchema, emptyContent, formOf, kindNames, whatIsMissing } from "./story"

const first = { isFirst: true }
const next = { isFirst: false }

describe("each kind", () => {
  for (const kind of kindNames)
    test(`${kind}: an empty draft may be kept but not submitted, and its form shows every field`, () => {
      const empty = emptyContent(kind)
      expect(contentSchema(kind).parse(empty)).toEqual(empty)
      expect(whatIsMissing(kind, empty, first)).toContain("Title")
      expect(formOf(kind, next).map(field => field.name)).toEqual(Object.keys(empty))
    })
})

test("unknown fields, wrong types and overlong words are refused", () => {
  const news = emptyContent("news")
  for (const bad of [
    { ...news, html: "<b>" },
    { ...news, title: ["a"] },
    { ...news, title: "x".repeat(201) },
    { ...news, body: "words" },
  ])
    expect(contentSchema("news").safeParse(bad).success).toBe(false)
})

test("a date is a day that there is", () => {
  const isTaken = (date: string) =>
    contentSchema("campaign_day").safeParse({ ...emptyContent("campaign_day"), date }).success
  for (const date of ["", "2028-02-29"]) expect(isTaken(date), date).toBe(true)
  for (const date of ["2027-02-29", "2027-13-01", "0000-01-01", "1 May"])
    expect(isTaken(date), date).toBe(false)
})

test("an event may have no date, but no time without its zone and no end before its start", () => {
  const event = emptyContent("event")
  const parse = (change: Partial<typeof event>) => contentSchema("event").safeParse({ ...event, ...change })
  expect(parse({}).success).toBe(true)
  expect(parse({ startsAt: "2027-01-10T09:00" }).success).toBe(false)
  expect(parse({ startsAt: "2027-01-10T09:00", timeZone: "Africa/Tunis" }).success).toBe(true)
  expect(
    parse({ startsAt: "2027-01-10T09:00", endsAt: "2027-01-09T09:00", timeZone: "Africa/Tunis" }).success,
  ).toBe(false)
  expect(parse({ startsAt: "2027-01-10T25:00", timeZone: "Africa/Tunis" }).success).toBe(false)
  expect(parse({ startsAt: "2027-01-10T09:00", timeZone: "Mars/Olympus" }).success).toBe(false)
})

test("an event of whole days needs no clock, and neither ends before it starts nor without starting", () => {
  const wrong = (startsAt: string, endsAt = "", timeZone = "") =>
    contentSchema("event")
      .safeParse({ ...emptyContent("event"), wholeDays: true, startsAt, endsAt, timeZone })
      .error?.issues.map(({ path }) => path.join())
  expect(wrong("2027-04-01T00:00", "2027-04-03T00:00")).toBeUndefined()
  expect(wrong("2027-04-01T18:00", "2027-04-01T09:00")).toBeUndefined()
  expect(wrong("2027-03-28T02:30", "", "Europe/Zurich")).toBeUndefined()
  expect(wrong("2027-04-03T00:00", "2027-04-01T00:00")).toEqual(["endsAt"])
  expect(wrong("", "2027-04-01T00:00")).toEqual(["startsAt"])
})

test("an event takes place when its clocks show the time, be it twice, and is told what they show instead", () => {
  const wrong = (startsAt: string, endsAt = "") =>
    contentSchema("event")
      .safeParse({ ...emptyContent("event"), startsAt, endsAt, timeZone: "Europe/Zurich" })
      .error?.issues.map(({ path, message }) => `${path}: ${message}`)
  const skipped =
    "The clocks in Europe/Zurich skip 2027-03-28 02:30. The next time that exists is 2027-03-28 03:30."
  expect(wrong("2027-03-28T02:30")).toEqual([`startsAt: ${skipped}`])
  expect(wrong("2027-03-27T18:00", "2027-03-28T02:30")).toEqual([`endsAt: ${skipped}`])
  expect(wrong("2027-02-30T09:00")?.[0]).toContain("not a date")
  expect(wrong("2027-03-28T03:30")).toBeUndefined()
  expect(wrong("2027-10-31T02:30")).toBeUndefined()
})

test("a summary may be missing, but no picture may lack its description, wherever it is", () => {
  const picture = { imageId: 1, alt: "", credit: "", caption: "" }
  const body = { type: "doc" as const, content: [{ type: "image" as const, attrs: picture }] }
  expect(
    whatIsMissing("news", { ...emptyContent("news"), title: "Honey", leadImage: picture }, first),
  ).toEqual(["Lead picture: the description of a picture", "Text"])
  const words = { type: "paragraph" as const, content: [{ type: "text" as const, text: "Bees" }] }
  expect(
    whatIsMissing(
      "news",
      { ...emptyContent("news"), title: "Honey", body: { ...body, content: [...body.content, words] } },
      first,
    ),
  ).toEqual(["Text: the description of a picture"])
  const ada = { name: "Ada", role: "", organisation: "", about: "", portrait: picture }
  expect(whatIsMissing("profile", { ...emptyContent("profile"), people: [ada] }, first)).toContain(
    "Colleague: the description of a picture",
  )
})

describe("what readers are told of a change", () => {
  const news = (changeNote: ChangeNote) => ({ ...emptyContent("news"), changeNote })

  test("is asked for from the second edition on: a note, or expressly none", () => {
    const asked = "What has changed"
    expect(whatIsMissing("news", emptyContent("news"), first)).not.toContain(asked)
    expect(formOf("news", first).map(field => field.label)).not.toContain(asked)
    expect(whatIsMissing("news", emptyContent("news"), next)).toContain(asked)
    expect(whatIsMissing("news", news({ isSmall: false, words: "The date was wrong." }), next)).not.toContain(
      asked,
    )
    expect(whatIsMissing("news", news({ isSmall: true, words: "" }), next)).not.toContain(asked)
  })

  test("a small correction has no note", () => {
    expect(contentSchema("news").safeParse(news({ isSmall: true, words: "Secretly more" })).success).toBe(
      false,
    )
    expect(contentSchema("news").safeParse(news({ isSmall: false, words: "x".repeat(701) })).success).toBe(
      false,
    )
  })

  test("a note that was written before the other choice was tried stays in the draft, and is none", () => {
    const small = { isSmall: true, words: "", setAside: "The date was wrong." }
    expect(contentSchema("news").parse(news(small))).toMatchObject({ changeNote: small })
    expect(whatIsMissing("news", news(small), next)).not.toContain("What changed, for readers")
    const set = { isSmall: false, words: "", setAside: "The date was wrong." }
    expect(contentSchema("news").safeParse(news(set)).success).toBe(false)
  })
})

test("a text that was written before a field was thought of has it empty", () => {
  const { interviewedOn: _, ...older } = emptyContent("interview")
  expect(completed("interview", older)).toEqual(emptyContent("interview"))
  const ada = { name: "Ada", role: "", organisation: "", portrait: null }
  const { wholeDays: __, ...event } = emptyContent("event")
  expect(contentSchema("event").parse(event)).toEqual(emptyContent("event"))
  const parsed = contentSchema("interview").parse({ ...emptyContent("interview"), people: [ada] })
  expect(parsed).toMatchObject({ people: [{ ...ada, about: "" }] })
})
