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

const days = { kind: "event", startsAt: "2027-03-08T09:00", endsAt: "2027-03-12T17:00" } as const
const oneDay = { ...days, endsAt: "2027-03-08T17:00" } as const
const inParis = "Europe/Paris, UTC+1"
test.each([
  [{ ...days, isWholeDays: true }, "Événement, 8–12 mars 2027"],
  [{ ...oneDay, isWholeDays: true }, "Événement, 8 mars 2027"],
  [days, "Événement, 8 mars 2027 à 09:00–12 mars 2027 à 17:00"],
  [{ ...days, timeZone: "Europe/Paris" }, `Événement, 8 mars 2027 à 09:00–12 mars 2027 à 17:00 (${inParis})`],
  [{ ...oneDay, timeZone: "Europe/Paris" }, `Événement, 8 mars 2027, 09:00–17:00 (${inParis})`],
  [{ ...oneDay, endsAt: "", timeZone: "Europe/Paris" }, `Événement, 8 mars 2027 à 09:00 (${inParis})`],
  [
    { ...oneDay, startsAt: "2027-10-31T02:30", endsAt: "2027-10-31T02:10", timeZone: "Europe/Paris" },
    "Événement, 31 octobre 2027 à 02:30–02:10 (Europe/Paris, UTC+2)",
  ],
  [
    { ...oneDay, timeZone: "America/Argentina/Buenos_Aires" },
    "Événement, 8 mars 2027, 09:00–17:00 (America/Argentina/Buenos Aires, UTC−3)",
  ],
  [{ ...oneDay, isWholeDays: true, isCancelled: true }, "Événement (Annulé), 8 mars 2027"],
  [{ kind: "event", startsAt: "", endsAt: "" }, "Événement, Date à confirmer"],
  [{ kind: "campaign_day", date: "2027-07-03" }, "Journée de campagne, 3 juillet 2027"],
])(
  "an event and a campaign day stand there with their own day, and times with their zone: %j",
  (own, line) => {
    const { text } = letter([{ ...entry("La foire"), ...own } as Entry])
    expect(text.replace(/\s?–\s?/g, "–").split("\n")).toContain(line)
    expect(text).not.toContain("4 décembre 2026")
  },
)

test.each([
  [{ place: "Istanbul", isOnline: false }, "Istanbul"],
  [{ place: "Istanbul", isOnline: true }, "Istanbul et en ligne"],
  [{ place: "", isOnline: true }, "En ligne"],
])("an event stands there with its place: %j", (where, line) => {
  const { text } = letter([{ ...entry("La foire"), ...oneDay, ...where } as Entry])
  expect(text).toContain(`\n${line}\nUn entretien.\n`)
})

test("an event without a place has no line for it, and neither has what is none", () => {
  const event = letter([{ ...entry("La foire"), ...oneDay, place: "", isOnline: false } as Entry]).text
  expect(event).toMatch(/17:00\nUn entretien\./)
  expect(letter([{ ...entry("Le pain"), place: "Paris" } as Entry]).text).not.toContain("Paris")
})

test.each(localeCodes)("every time in a mail in %s says its zone", language => {
  const event = { ...entry("La foire"), ...days, timeZone: "Asia/Kathmandu" } as Entry
  const { text } = alertLetter({ language, frequency: "daily", list: "x", links, entries: [event] })
  const [line] = text.split("\n").filter(each => /\d[:.]\d\d/.test(each))
  expect(line).toMatch(/\(Asia\/Kathmandu, (?:UTC|غرينتش)\+5:45\)$/)
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

test("mails that ask for a yes have a subject of their own for each list, which no list makes too long", () => {
  for (const language of localeCodes) {
    const subject = (list: string) =>
      confirmationLetter({ language, frequency: "daily", list, links }).subject
    expect(subject("News · Region: Africa")).toContain("News · Region: Africa")
    expect(subject("News")).not.toBe(subject("Events"))
    expect(subject("x".repeat(2_000)).length).toBeLessThan(200)
  }
})

test("every mail with a link that acts without signing in says so", () => {
  const asked = { language: "en", frequency: "daily", list: "News", links } as const
  for (const { text } of [confirmationLetter(asked), linkLetter({ language: "en", own: links.own, site })])
    expect(text).toContain("Do not pass this mail on")
  expect(alertLetter({ ...asked, entries: [entry("Bread")] }).text).toMatch(
    /key=abc\nWhoever has this link can see, change and stop all your alerts\. Take it out before you pass/,
  )
})

test("the link to all alerts is sent in each language, and names no list", () => {
  for (const language of localeCodes) {
    const { subject, text } = linkLetter({ language, own: links.own, site })
    expect(subject.length).toBeGreaterThan(10)
    expect(text).toContain(`\n${links.own}\n`)
    expect(text).toContain(`${site}/${language}\n`)
  }
})
