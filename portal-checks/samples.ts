import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { fileStory } from "@/db/commands/file-story"
import { addOldAddress } from "@/db/commands/old-addresses"
import { entriesPerPage } from "@/db/queries/live/entries"
import { type Locale, localeCodes } from "@/domain/locales"
import type { RichText } from "@/domain/rich-text"
import type { Kind } from "@/domain/story"
import { step, versionOf } from "@/tests/factories"
import { askForAlerts } from "./alerts"
import { correct, everyKindAndLanguage, publish, publishingPeople, somePicture } from "./behind"

/** An address for each template that only a text fills. */
export type Sample = { template: string; language: Locale; address: string; status: number }

/** The demonstration is told in three languages; here every language gets a text of each kind, state and end. */
export async function publishSamples(): Promise<Sample[]> {
  const people = await publishingPeople()
  const lead = { imageId: await somePicture(), alt: "A table", credit: "Ada", caption: "Before six" }
  const filing = await someFiling()
  const samples: Sample[] = []

  type Wish = { template: string; language: Locale; kind?: Kind; status?: number; content?: object }
  async function take({ template, language, kind = "news", status = 200, content }: Wish) {
    const whole = { ...contents[kind], ...content }
    const text = await publish(people, { language, kind, title: titles[language], content: whole })
    const { editionId, address } = text
    await fileStory(people.editor, { ...filing, editionId, version: await versionOf(editionId) })
    samples.push({ template, language, address, status })
    return text
  }

  for (const { kind, language } of everyKindAndLanguage) {
    const { address } = await take({ template: kind, language, kind })
    if (kind === "interview")
      samples.push({ template: "answer", language, address: `${address}/q-check`, status: 200 })
  }
  for (const language of localeCodes) {
    await take({ template: "cancelled event", language, kind: "event", content: { cancelled: true } })
    const undated = { startsAt: "", endsAt: "", timeZone: "" }
    await take({ template: "event without a date", language, kind: "event", content: undated })
    const corrected = await take({ template: "corrected text", language, content: { leadImage: lead } })
    await correct(people, corrected.languageVersionId, {
      ...corrected.content,
      changeNote: { isSmall: false, words: "It is six, and not seven." },
    })
    for (const [action, status] of [
      ["withdraw_notice", 200], // the notice stands where the text stood
      ["take_down", 410],
      ["move_away", 301],
    ] as const) {
      const { editionId } = await take({ template: action, language, status })
      const reason = "It was published for the checks."
      const movedTo = action === "move_away" ? corrected.address : undefined
      await step(people.editor, editionId, action, { reason, movedTo })
    }
    const from = `/old/${language}/wcms_754128/lang--${language}/index.htm`
    await addOldAddress(people.editor, { from, to: corrected.address })
    samples.push({ template: "old address", language, address: from, status: 301 })
  }
  // the demonstration has not enough in Arabic for a second page
  for (let number = 0; number < entriesPerPage; number++) await take({ template: "news", language: "ar" })
  return [...samples, ...(await askForAlerts())]
}

/** Something of each kind of term. */
async function someFiling() {
  const [country] = await rows<{ code: string; region: string; topic: string; series: string }>(
    appDb(),
    sql`select countries.code, regions.slug as region, (select min(slug) from topics) as topic,
          (select min(slug) from series) as series
        from countries join regions on regions.id = region_id order by countries.code limit 1`,
  )
  if (!country) throw new Error("The product comes with countries.")
  const { code, region, topic, series } = country
  return { countries: [code], regions: [region], topics: [topic], series }
}

const titles: Record<Locale, string> = {
  en: "The bread is shared out at six",
  fr: "Le pain se partage à six heures",
  es: "El pan se reparte a las seis",
  ru: "Хлеб делят в шесть часов",
  tr: "Ekmek saat altıda paylaşılır",
  ar: "يُقسَّم الخبز في السادسة",
}

const paragraph = (text: string) => ({
  type: "paragraph" as const,
  content: [{ type: "text" as const, text }],
})
const talk: RichText = {
  type: "doc",
  content: [
    paragraph("They meet before the ovens are lit."),
    {
      type: "exchange",
      attrs: { id: "q-check" },
      content: [
        { type: "question", content: [{ type: "text", text: "Who decides?" }] },
        { type: "answer", content: [paragraph("Whoever is up, and that is all of us.")] },
      ],
    },
  ],
}
const news: RichText = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Before the ovens are lit" }] },
    { type: "paragraph", content: [{ type: "footnote", attrs: { words: "See https://example.org." } }] },
    { type: "blockquote", content: [paragraph("Everybody carries something.")] },
    { type: "pullQuote", attrs: { attribution: "Ada" }, content: [{ type: "text", text: "All of us." }] },
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph("Flour")] }] },
  ],
}

const contents: Record<Kind, Record<string, unknown>> = {
  news: { summary: "Who is up decides.", body: news },
  interview: { summary: "Who is up decides.", body: talk },
  profile: { office: "The bakery", body: talk },
  event: {
    startsAt: "2027-03-28T09:00",
    endsAt: "2027-03-28T17:30",
    timeZone: "Europe/Zurich",
    place: "The bakery, by the river",
    registration: "https://example.org/bread",
    body: news,
  },
  campaign_day: { theme: "Bread for all", body: news },
}
