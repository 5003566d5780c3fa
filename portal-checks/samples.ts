import { type Locale, localeCodes } from "@/domain/locales"
import type { RichText } from "@/domain/rich-text"
import type { Kind } from "@/domain/story"
import { step } from "@/tests/factories"
import { askForAlerts } from "./alerts"
import { everyKindAndLanguage, publish, publishingPeople } from "./behind"

/** An address for each template that only a text fills. */
export type Sample = { template: string; language: Locale; address: string; status: number }

/** The demonstration is told in three languages; here every language gets a text of each kind and of each end. */
export async function publishSamples(): Promise<Sample[]> {
  const people = await publishingPeople()
  const samples: Sample[] = []
  for (const { kind, language } of everyKindAndLanguage) {
    const { address } = await publish(people, {
      language,
      kind,
      title: titles[language],
      content: contents[kind],
    })
    samples.push({ template: kind, language, address, status: 200 })
    if (kind === "interview")
      samples.push({ template: "answer", language, address: `${address}/q-check`, status: 200 })
  }
  for (const language of localeCodes)
    for (const [action, status] of [
      ["withdraw_notice", 200], // the notice stands where the text stood
      ["take_down", 410],
    ] as const) {
      const wish = { kind: "news", language, title: titles[language], content: contents.news } as const
      const { editionId, address } = await publish(people, wish)
      await step(people.editor, editionId, action, { reason: "It was published for the checks." })
      samples.push({ template: action, language, address, status })
    }
  return [...samples, ...(await askForAlerts())]
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
