import { latestChanges, whenToResume } from "@/db/queries/live/latest-changes"
import { changesAt } from "../addresses"
import { ask } from "../ask"
import { changeOf } from "../change"
import { readCursor, writeCursor } from "../cursor"
import { jsonAnswer } from "../json-answer"
import { type ChangesQuestion, changesQuestion } from "../questions"

export const dynamic = "force-dynamic"

/** Nothing of it is kept: each program asks from a time of its own, and once. */
export const GET = ask({ query: changesQuestion }, async (asked: ChangesQuestion, { searchParams }) => {
  const { cursor, ...wanted } = asked
  const after = cursor ? readCursor(cursor) : undefined
  const [resumeAt, { changes, next: place }] = await Promise.all([
    whenToResume(),
    latestChanges({ ...wanted, after }),
  ])
  const next = place ? changesAt(further(searchParams, { cursor: writeCursor(place) })) : null
  const resume = place ? null : changesAt(further(searchParams, { since: resumeAt }))
  return jsonAnswer({ changes: changes.map(changeOf), next, resume }, { next })
})

/** The same question from another place. */
function further(question: URLSearchParams, place: { cursor: string } | { since: string }) {
  const asked = new URLSearchParams(question)
  asked.delete("cursor")
  for (const [name, value] of Object.entries(place)) asked.set(name, value)
  return asked
}
