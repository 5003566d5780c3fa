import { sql } from "drizzle-orm"
import { hasRole, type Person } from "@/domain/roles"
import { isMine, textsInStatus } from "./texts"

/** What waits for a person, by role: texts to judge, texts to publish, own texts sent back, and second looks owed. */
export async function workOf(person: Person) {
  const none = Promise.resolve([])
  const [toReview, toPublish, sentBack, drafts, mineUnderWay, scheduled, secondLooks] = await Promise.all([
    hasRole(person, "reviewer") ? textsInStatus(person, ["in_review"], othersWrote(person)) : none,
    hasRole(person, "editor") ? textsInStatus(person, ["approved"]) : none,
    textsInStatus(person, ["draft"], sql`${isMine(person)} and told.action = 'request_changes'`),
    textsInStatus(person, ["draft"], sql`${isMine(person)} and told.action <> 'request_changes'`),
    textsInStatus(person, ["in_review", "approved"], isMine(person)),
    textsInStatus(person, ["scheduled"]),
    hasRole(person, "reviewer", "editor", "administrator") ? secondLooksOwed(person) : none,
  ])
  return { toReview, toPublish, sentBack, drafts, mineUnderWay, scheduled, secondLooks }
}

const othersWrote = (person: Person) => sql`${person.id} not in (select contributors(versions.id))`

const secondLooksOwed = (person: Person) =>
  textsInStatus(
    person,
    ["published", "superseded", "withdrawn", "moved", "gone", "expired"],
    sql`editions.was_forced and editions.second_look_at is null`,
  )
