import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { regionChoices } from "@/db/queries/desk/choices"
import { editionFor } from "@/db/queries/desk/edition"
import { historyOf } from "@/db/queries/desk/history"
import { textsMatching, textsPerPage } from "@/db/queries/desk/texts"
import { troubleCounts, troubledTexts } from "@/db/queries/desk/troubles"
import { deskCounts, reviewQueue, workOf } from "@/db/queries/desk/work"
import type { Person } from "@/domain/roles"
import { queriesOf } from "@/tests/counting"
import type { People } from "./people"
import { timed } from "./timed"

/** What the pages of the desk ask for, the numbers in their menu included, with the number of queries. */
export async function measureDesk(people: People, visits: number) {
  const [house] = await rows<{ texts: number; storyId: number }>(
    appDb(),
    sql`select count(*)::int as texts, max(story_id) filter (where language = 'en')::int as "storyId" from standings`,
  )
  if (!house) throw new Error("Nothing is at the desk.")
  const oneStory = { storyId: house.storyId, language: "en" } as const
  const pages: Record<string, [Person[], (person: Person) => Promise<unknown>[]]> = {
    "an editor's work": [people.editor, person => [workOf(person), troubledTexts(person)]],
    "a writer's work": [people.writer, person => [workOf(person), troubledTexts(person)]],
    "review queue": [people.reviewer, person => [reviewQueue(person)]],
    "all stories, page 1": [people.editor, person => [textsMatching(person, {}), regionChoices()]],
    ...(house.texts > 499 * textsPerPage && {
      "all stories, page 500": [
        people.editor,
        person => [textsMatching(person, { page: 500 }), regionChoices()],
      ],
    }),
    "published news of a region": [
      people.editor,
      person => [
        textsMatching(person, { kind: "news", status: "published", region: "africa" }),
        regionChoices(),
      ],
    ],
    "a search in titles": [
      people.editor,
      person => [textsMatching(person, { search: "cardboard" }), regionChoices()],
    ],
    "a writer's stories": [people.writer, person => [textsMatching(person, {}), regionChoices()]],
    "one story": [people.editor, person => [editionFor(person, oneStory), historyOf(1)]],
  }
  const times: Record<string, number[]> = {}
  const queries: Record<string, number> = {}
  for (const [name, [persons, ask]] of Object.entries(pages)) {
    const visit = (index: number) => {
      const person = persons[index % persons.length] as Person
      return Promise.all([deskCounts(person), troubleCounts(person), ...ask(person)])
    }
    await timed(5, visit)
    queries[name] = await queriesOf(() => visit(0))
    times[name] = await timed(visits, visit)
  }
  return { times, queries }
}
