import { expect, test } from "vitest"
import { isMailedToDesk, topicNames, topics } from "@/domain/topics"
import { letterTo } from "./letter"

const edition = {
  storyId: 12,
  kind: "interview" as const,
  language: "fr" as const,
  number: 2,
  title: "Le pain compté deux fois",
  goLiveAt: "2026-12-04T08:00:00+00:00",
  expiresAt: "2027-01-04T08:00:00+00:00",
}
const event = {
  topic: "edition.published" as const,
  at: "2026-12-04T08:00:00Z",
  address: "/fr/interviews/le-pain",
  tags: [],
  reason: "It was refused.",
}
const letter = (topic: typeof event.topic | "edition.not_published" | "edition.expired", timeZone = "UTC") =>
  letterTo(
    { name: "Ada", timeZone },
    { event: { ...event, topic }, edition, site: "https://news.example.org" },
  )

test("times are by the reader's own clock, and links are whole", () => {
  const { subject, text } = letter("edition.published", "America/Bogota")
  expect(subject).toBe("Published: Le pain compté deux fois")
  expect(text).toContain("Friday, 4 December 2026 at 03:00 (America/Bogota)")
  expect(letter("edition.published", "Asia/Kathmandu").text).toContain("13:45 (Asia/Kathmandu)")
  expect(text).toContain("https://news.example.org/fr/interviews/le-pain\n")
  expect(text).toContain("https://news.example.org/desk/stories/12/fr\n")
})

test("a title that reads from right to left does not turn the sentence around it", () => {
  const { text } = letterTo(
    { name: "Ada", timeZone: "UTC" },
    { event, edition: { ...edition, language: "ar", title: "الخبز (١)" }, site: "" },
  )
  expect(text).toContain("“\u2068الخبز (١)\u2069” (Interview, العربية, edition 2)")
  expect(letter("edition.published").text).not.toMatch(/[\u2068\u2069]/)
})

test("a failure says what visitors see, what went wrong and what can be done", () => {
  const { subject, text } = letter("edition.not_published")
  expect(subject).toBe("Could not be published: Le pain compté deux fois")
  expect(text).toContain("Visitors have seen it since then")
  expect(text).toContain("6 tries")
  expect(text).toContain("The last error was: It was refused.")
  expect(text).toContain("can try again")
})

test("nobody is sent to a page that is gone", () => {
  expect(letter("edition.expired").text).not.toContain("/fr/interviews/le-pain")
})

test("there are words for every event that people at the desk are mailed about", () => {
  for (const topic of topicNames) {
    const write = () =>
      letterTo({ name: "Ada", timeZone: "UTC" }, { event: { ...event, topic }, edition, site: "" })
    if (!isMailedToDesk(topics[topic])) expect(write, topic).toThrow("No mail is sent")
    else expect(write().text, topic).toContain("Hello Ada,")
  }
})
