import { sql } from "drizzle-orm"
import { hasRole, type Person } from "@/domain/roles"
import { statusesWhere } from "@/domain/workflow"
import { hasForced } from "./situation"
import { isMine, numberIn, type Pile, textsIn, textsWithSituationIn } from "./texts"

/** What waits for a person, by role: texts to judge, texts to publish, own texts sent back, and second looks owed. */
const waitingFor = (person: Person) =>
  ({
    toReview: hasRole(person, "reviewer")
      ? { statuses: ["in_review"], condition: sql`${person.id} not in (select contributors(versions.id))` }
      : nothing,
    toPublish: hasRole(person, "editor") ? { statuses: ["approved"] } : nothing,
    sentBack: { statuses: ["draft"], condition: sql`${isMine(person)} and told.action = 'request_changes'` },
    secondLooks: hasRole(person, "reviewer", "editor", "administrator") ? owedBy(person) : nothing,
  }) satisfies Record<string, Pile>

const nothing: Pile = { statuses: ["draft"], condition: sql`false` }
const inReview: Pile = { statuses: ["in_review"] }
const wasLive = [...statusesWhere(status => status.visitors !== "nothing"), "superseded"] as const

const owedBy = (person: Person): Pile => ({
  statuses: wasLive,
  condition: sql`editions.was_forced and editions.second_look_at is null and not ${hasForced(person)}`,
  ofAnyEdition: true,
})

export async function workOf(person: Person) {
  const waiting = waitingFor(person)
  const [toReview, toPublish, sentBack, secondLooks, drafts, mineUnderWay, scheduled] = await Promise.all([
    textsIn(person, waiting.toReview),
    textsIn(person, waiting.toPublish),
    textsIn(person, waiting.sentBack),
    textsIn(person, waiting.secondLooks),
    textsIn(person, {
      statuses: ["draft"],
      condition: sql`${isMine(person)} and told.action <> 'request_changes'`,
    }),
    textsIn(person, { statuses: ["in_review", "approved"], condition: isMine(person) }),
    textsIn(person, { statuses: ["scheduled"] }),
  ])
  return { toReview, toPublish, sentBack, secondLooks, drafts, mineUnderWay, scheduled }
}

/** The numbers beside the desk's menu. */
export async function deskCounts(person: Person) {
  const piles: Pile[] = [inReview, ...Object.values(waitingFor(person))]
  const [reviewQueue = 0, ...waiting] = await Promise.all(piles.map(pile => numberIn(person, pile)))
  return { reviewQueue, myWork: waiting.reduce((sum, each) => sum + each, 0) }
}

/** Every text in review that a person may see, with their part in it. */
export const reviewQueue = (person: Person) => textsWithSituationIn(person, inReview)
