import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import { versionOf } from "@/db/queries/texts-by-address"
import type { Names } from "@/domain/locales"
import type { Person } from "@/domain/roles"
import { someText, step, writeDraft } from "@/tests/factories"
import { inParallel } from "../in-parallel"

/** An approved text, where its page will be, and the list on whose first page it will stand. */
export type Text = { editionId: number; page: string; list: string }

/** So many that fit on the first page of a list, so that each text is seen there whatever goes live beside it. */
const textsPerTopic = 10

/** Texts that are written, filed, submitted and approved by the commands that people use. */
export async function makeTexts(count: number, { diego, lena }: { diego: Person; lena: Person }) {
  const topics = Array.from({ length: Math.ceil(count / textsPerTopic) }, (_, number) => `topic-${number}`)
  await putTerms(
    "topics",
    topics.map(slug => ({ slug, names: named(slug) })),
  )
  return await inParallel(Array.from({ length: count }).keys(), async (number): Promise<Text> => {
    const topic = topics[number % topics.length] as string
    const title = `Text number ${number}`
    const content = { summary: "Bees fly at noon.", body: someText("They come back with honey. ".repeat(80)) }
    const { editionId } = await writeDraft(diego, { title, content })
    const filing = { regions: [], countries: [], series: null, topics: [topic] }
    await fileStory(diego, { editionId, version: await versionOf(editionId), ...filing })
    await step(diego, editionId, "submit")
    await step(lena, editionId, "approve")
    return { editionId, page: `/en/news/text-number-${number}`, list: `/en/topics/${topic}` }
  })
}

const named = (name: string): Names => ({ en: name, fr: name, es: name })
