import { sql } from "drizzle-orm"
import { hasRole, type Person } from "@/domain/roles"
import {
  armed,
  emptyPile,
  numberIn,
  owedSecondLook,
  ownIn,
  type Pile,
  standingIn,
  textsIn,
  textsWithSituationIn,
} from "./piles"

/**
 * A person's own texts that wait for others. What waits for the person, too, stands in its own pile and is told there
 * alone: each edition stands once on the page.
 */
const ownUnderWay = (person: Person) => {
  const toReview = hasRole(person, "reviewer") ? isOthers(person) : sql`false`
  const toPublish = hasRole(person, "editor")
  return ownIn(
    person,
    ["in_review", "approved"],
    sql`case status when 'in_review' then not (${toReview}) else not ${toPublish} end`,
  )
}

/** What waits for a person, by role: texts to judge, texts to publish, own texts sent back, and second looks owed. */
const waitingFor = (person: Person) =>
  ({
    toReview: hasRole(person, "reviewer") ? standingIn(person, ["in_review"], isOthers(person)) : emptyPile,
    toPublish: hasRole(person, "editor") ? standingIn(person, ["approved"]) : emptyPile,
    sentBack: ownIn(person, ["draft"], sql`last_action = 'request_changes'`),
    secondLooks: hasRole(person, "reviewer", "editor", "administrator") ? owedSecondLook(person) : emptyPile,
  }) satisfies Record<string, Pile>

const isOthers = (person: Person) => sql`contribution(edition_id, ${person.id}) is null`

export async function workOf(person: Person) {
  const waiting = waitingFor(person)
  const [toReview, toPublish, sentBack, secondLooks, drafts, mineUnderWay, scheduled] = await Promise.all([
    textsIn(waiting.toReview),
    textsIn(waiting.toPublish),
    textsIn(waiting.sentBack),
    textsIn(waiting.secondLooks),
    textsIn(ownIn(person, ["draft"], sql`last_action <> 'request_changes'`)),
    textsIn(ownUnderWay(person)),
    textsIn(armed(person)),
  ])
  return { toReview, toPublish, sentBack, secondLooks, drafts, mineUnderWay, scheduled }
}

const inReview = (person: Person) => standingIn(person, ["in_review"])

/** The numbers beside the desk's menu. */
export async function deskCounts(person: Person) {
  const piles: Pile[] = [inReview(person), ...Object.values(waitingFor(person))]
  const [reviewQueue = 0, ...waiting] = await Promise.all(piles.map(numberIn))
  return { reviewQueue, myWork: waiting.reduce((sum, each) => sum + each, 0) }
}

/** Texts in review that a person may see, with their part in each, the longest waiting first. */
export const reviewQueue = (person: Person) => textsWithSituationIn(person, inReview(person))
