import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import { versionOf } from "@/db/queries/texts-by-address"
import type { Person } from "@/domain/roles"
import { someText, step, writeDraft } from "@/tests/factories"
import { inParallel } from "./in-parallel"

/** An approved text, where its page will be, and the list on whose first page it will stand. */
export type Text = { editionId: number; title: string; page: string; list: string }
type Making = { diego: Person; lena: Person; leadImage?: (number: number) => Promise<object> }

/** So many that fit on the first page of a list, so that each text is seen there whatever goes live beside it. */
const textsPerTopic = 10

/** Texts that are written, filed, submitted and approved by the commands that people use. */
export async function makeTexts(count: number, { diego, lena, leadImage }: Making) {
  const topics = Array.from({ length: Math.ceil(count / textsPerTopic) }, (_, number) => `topic-${number}`)
  await putTerms(
    "topics",
    topics.map(slug => ({ slug, names: { en: slug } })),
  )
  return await inParallel(Array.from({ length: count }).keys(), async (number): Promise<Text> => {
    const topic = topics[number % topics.length] as string
    const digits = `${number}`.padStart(5, "0")
    const title = `Text number ${digits}`
    const content = {
      summary: "Bees fly at noon.",
      leadImage: (await leadImage?.(number)) ?? null,
      body: someText("They come back with honey. ".repeat(80)),
    }
    const { editionId } = await writeDraft(diego, { title, content })
    const filing = { regions: [], countries: [], series: null, topics: [topic] }
    await fileStory(diego, { editionId, version: await versionOf(editionId), ...filing })
    await step(diego, editionId, "submit")
    await step(lena, editionId, "approve")
    return { editionId, title, page: `/en/news/text-number-${digits}`, list: `/en/topics/${topic}` }
  })
}
