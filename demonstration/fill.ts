import { passOverEvents } from "@/db/commands/expand-events"
import { hasReached, reach } from "@/db/commands/milestones"
import { putTerms } from "@/db/commands/put-terms"
import { hasAnyAccount } from "@/db/queries/accounts"
import { arrangeFront } from "./front"
import { gatherCast } from "./gather-cast"
import { stories } from "./stories/all"
import { tellStory } from "./tell-story"
import { series, topics } from "./terms"
import { topicSynonyms } from "./topic-synonyms"

/**
 * Fills an empty installation with the demonstration, through the same commands that the desk uses. It happens once;
 * one that was interrupted goes on where it stopped. An installation with people of its own is left alone.
 */
export async function fillDemonstration(report: (line: string) => void) {
  if (await hasReached("demonstration filled")) return
  if (!(await hasReached("demonstration begun")) && (await hasAnyAccount())) return
  await reach("demonstration begun")

  const people = await gatherCast()
  await putTerms(
    "topics",
    topics.map(topic => ({ ...topic, synonyms: topicSynonyms[topic.slug] ?? {} })),
  )
  await putTerms("series", series)
  for (const [index, story] of stories.entries()) {
    await tellStory(people, story)
    if ((index + 1) % 20 === 0) report(`${index + 1} of ${stories.length} stories are told.`)
  }
  await arrangeFront(people)
  await passOverEvents() // its past is no news: nobody is mailed about it
  await reach("demonstration filled")
}
