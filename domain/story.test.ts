import { describe, expect, test } from "vitest"
import type { ChangeNote } from "./field"
import {
  completed,
  contentSchema,
  emptyContent,
  formOf,
  kindNames,
  stillToCome,
  whatIsMissing,
} from "./story"

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

describe("years that were mistyped are refused at their field", () => {
  const sentence = "The year has to lie between 1800 and 2100."
  const problems = (kind: "news" | "interview" | "event" | "campaign_day", change: Record<string, unknown>) =>
    contentSchema(kind)
      .safeParse({ ...emptyContent(kind), ...change })
      .error?.issues.map(({ path, message }) => `${path}: ${message}`)
  const zone = { timeZone: "Europe/Zurich" }
  test.each([
    ["news", { originallyPublishedOn: "2207-03-04" }, "originallyPublishedOn"],
    ["news", { originallyPublishedOn: "0027-03-04" }, "originallyPublishedOn"],
    ["interview", { interviewedOn: "1726-03-04" }, "interviewedOn"],
    ["event", { startsAt: "0027-03-10T09:00", ...zone }, "startsAt"],
    ["event", { startsAt: "9999-12-31T23:30", ...zone }, "startsAt"],
    ["event", { startsAt: "2027-03-10T09:00", endsAt: "2207-03-10T09:00", ...zone }, "endsAt"],
    ["campaign_day", { date: "0026-07-04" }, "date"],
    ["campaign_day", { date: "2101-01-01" }, "date"],
  ] as const)("%s %j", (kind, change, field) =>
    expect(problems(kind, change)).toEqual([`${field}: ${sentence}`]),
  )

  test.each([
    ["event", { startsAt: "12027-03-10T09:00", ...zone }, "startsAt"],
    ["event", { startsAt: "12027-03-10T00:00", wholeDays: true }, "startsAt"],
    ["campaign_day", { date: "12027-07-04" }, "date"],
    ["news", { originallyPublishedOn: "+012027-03-04" }, "originallyPublishedOn"],
  ] as const)("one of more than four figures as that, and as nothing else: %s %j", (kind, change, field) =>
    expect(problems(kind, change)).toEqual([`${field}: A year has four figures, such as 2027.`]),
  )

  test("and those that may be are taken", () => {
    expect(problems("campaign_day", { date: "1800-01-01" })).toBeUndefined()
    expect(problems("event", { startsAt: "2100-12-31T23:30", ...zone })).toBeUndefined()
  })

  test("a text from elsewhere was published before today", () => {
    const news = (originallyPublishedOn: string) => ({ ...emptyContent("news"), originallyPublishedOn })
    expect(stillToCome("news", news("2026-12-01"), "2026-11-30")).toEqual({
      originallyPublishedOn: "This day is still to come. A text from elsewhere was published before.",
    })
    for (const day of ["", "2026-11-30", "2020-08-25"])
      expect(stillToCome("news", news(day), "2026-11-30"), day).toEqual({})
    const day = { ...emptyContent("campaign_day"), date: "2027-07-03" }
    expect(stillToCome("campaign_day", day, "2026-11-30")).toEqual({})
  })
})

test("an event may span the hour that clocks show twice, and still not end before it starts", () => {
  const problem = (startsAt: string, endsAt: string, timeZone = "Europe/Zurich") =>
    contentSchema("event").safeParse({ ...emptyContent("event"), startsAt, endsAt, timeZone }).error
      ?.issues[0]?.message
  expect(problem("2027-10-31T02:50", "2027-10-31T02:10")).toBeUndefined()
  expect(problem("2027-10-31T02:10", "2027-10-31T02:50")).toBeUndefined()
  for (const [startsAt, endsAt] of [
    ["2027-10-30T02:50", "2027-10-30T02:10"],
    ["2027-10-31T03:00", "2027-10-31T02:10"],
    ["2027-10-31T02:50", "2027-10-31T01:50"],
  ] as const)
    expect(problem(startsAt, endsAt), startsAt).toBe("The event ends before it starts.")
  expect(problem("2027-10-31T02:50", "2027-10-31T02:10", "Africa/Tunis")).toBe(
    "The event ends before it starts.",
  )
})

describe("a summary that says it all", () => {
  const summed = { title: "Novedades de la serie", summary: "Ya son 24 entrevistas, en texto y en vídeo." }
  test.each(["news", "event"] as const)("is enough for %s, and nothing at all is not", kind => {
    expect(whatIsMissing(kind, { ...emptyContent(kind), ...summed }, first)).toEqual([])
    expect(whatIsMissing(kind, { ...emptyContent(kind), ...summed, summary: "" }, first)).toEqual(["Text"])
    expect(formOf(kind, first).find(({ name }) => name === "body")?.hint).toContain("may stay empty")
  })
  test("is not enough for an interview", () => {
    const people = [{ name: "Ada", role: "", organisation: "", about: "", portrait: null }]
    expect(whatIsMissing("interview", { ...emptyContent("interview"), ...summed, people }, first)).toEqual([
      "Introduction, questions and answers",
    ])
  })
})

test("questions that are half filled are named before review", () => {
  const words = (text: string) => ({ content: [{ type: "text" as const, text }] })
  const exchange = (id: string, question: string, answer: string) => ({
    type: "exchange" as const,
    attrs: { id },
    content: [
      { type: "question" as const, ...(question && words(question)) },
      { type: "answer" as const, content: [{ type: "paragraph" as const, ...(answer && words(answer)) }] },
    ] as never,
  })
  const body = {
    type: "doc" as const,
    content: [
      exchange("q-aaaa11", "What is sold?", "Honey."),
      exchange("q-aaaa22", "", ""),
      exchange("q-aaaa33", "Who buys?", " "),
      exchange("q-aaaa44", "", "Nobody asked."),
    ],
  }
  const people = [{ name: "Ada", role: "", organisation: "", about: "", portrait: null }]
  const interview = { ...emptyContent("interview"), title: "Honey", people, body }
  const missing = [
    "question 2, which is empty (or remove it)",
    "the answer to question 3 “Who buys?”",
    "the words of question 4, which has an answer",
  ]
  expect(whatIsMissing("interview", interview, first)).toEqual(missing)
  expect(whatIsMissing("profile", { ...emptyContent("profile"), title: "Ada", people, body }, first)).toEqual(
    missing,
  )
})
