import { expect, test } from "vitest"
import type { Entry } from "@/db/queries/live/entry"
import { frequencies, mostTold } from "@/domain/alert"
import { localeCodes } from "@/domain/locales"
import { alertLetter, confirmationLetter, linkLetter } from "./reader-letter"

const site = "https://news.example.org"
const links = { site, list: `${site}/fr/news`, own: `${site}/fr/alerts/own?key=abc` }
const entry = (title: string, slug = "le-pain") =>
  ({
    kind: "interview",
    language: "fr",
    slug,
    title,
    summary: "Un entretien.",
    publishedOn: "2026-12-04",
  }) as Entry
const letter = (entries: Entry[]) =>
  alertLetter({ language: "fr", frequency: "at_once", list: "Actualités", links, entries })

test("one text gives the letter its subject; more are counted", () => {
  expect(letter([entry("Le pain")]).subject).toBe("Le pain")
  expect(letter([entry("Le pain"), entry("Le miel")]).subject).toBe("2 nouveaux textes : Actualités")
})

test("each text stands there with its kind, its day, its summary and a whole address", () => {
  expect(letter([entry("Le pain", "özge")]).text).toContain(
    `Le pain\nEntretien, 4 décembre 2026\nUn entretien.\n${site}/fr/interviews/%C3%B6zge\n`,
  )
})

test.each([
  [{ kind: "event", startsAt: "2027-03-08T09:00", endsAt: "2027-03-12T17:00" }, "Événement, 8–12 mars 2027"],
  [{ kind: "event", startsAt: "2027-03-08T09:00", endsAt: "2027-03-08T17:00" }, "Événement, 8 mars 2027"],
  [{ kind: "event", startsAt: "", endsAt: "" }, "Événement, Date à confirmer"],
  [{ kind: "campaign_day", date: "2027-07-03" }, "Journée de campagne, 3 juillet 2027"],
])("an event and a campaign day stand there with their own day: %j", (own, line) => {
  const { text } = letter([{ ...entry("La foire"), ...own } as Entry])
  expect(text.replace(/\s?–\s?/g, "–").split("\n")).toContain(line)
  expect(text).not.toContain("4 décembre 2026")
})

test("a letter has an end, and says how many there are beyond it", () => {
  const { text } = letter(Array.from({ length: mostTold + 3 }, (_, n) => entry(`Texte ${n + 1}.`)))
  expect(text).toContain(`Texte ${mostTold}.`)
  expect(text).not.toContain(`Texte ${mostTold + 1}.`)
  expect(text).toContain(`Et 3 autres :\n${site}/fr/news`)
})

test("every letter says how to stop, above no line that programmes for mail fold away", () => {
  for (const language of localeCodes)
    for (const frequency of frequencies) {
      const { text } = alertLetter({ language, frequency, list: "x", links, entries: [entry("Le pain")] })
      expect(text).toContain(links.own)
      expect(text).not.toContain("\n-- \n")
      expect(confirmationLetter({ language, frequency, list: "x", links }).text).toContain(`${links.own}\n`)
    }
})

test("the link to all alerts is sent in each language, and names no list", () => {
  for (const language of localeCodes) {
    const { subject, text } = linkLetter({ language, own: links.own, site })
    expect(subject.length).toBeGreaterThan(10)
    expect(text).toContain(`\n${links.own}\n`)
    expect(text).toContain(`${site}/${language}\n`)
  }
})
