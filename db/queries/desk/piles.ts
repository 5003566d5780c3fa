import { type SQL, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { mayRetryPublication, type Situation } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { type Status, statusesWhere } from "@/domain/workflow"
import { hasForced, situationFor } from "./situation"
import { type DeskText, isMine, textsOf } from "./texts"
import { isVisibleTo } from "./visible"

/**
 * Texts that stand somewhere at the desk and wait: `from` has an `edition_id` each, and `since` says by what they are
 * put in order.
 */
export type Pile = { from: SQL; since: SQL }

/** Texts whose newest editions stand there, of all that a person may see. */
export const standingIn = (person: Person, statuses: Status[], condition = sql`true`): Pile =>
  among(isVisibleTo(person, sql`story_id`), statuses, condition)

/** Of a person's own texts. */
export const ownIn = (person: Person, statuses: Status[], condition = sql`true`): Pile =>
  among(isMine(person), statuses, condition)

const among = (theirs: SQL, statuses: Status[], condition: SQL): Pile => ({
  from: sql`from standings where status in ${statuses} and ${condition} and ${theirs}`,
  since: sql`changed_at`,
})

/** Scheduled texts, by when they go live. Who is told elsewhere which could not be published is not told here, too. */
export const armed = (person: Person): Pile => ({
  from: sql`from (
      select editions.id as edition_id, go_live_at, story_id
      from editions join language_versions versions on versions.id = language_version_id
      where status = 'scheduled') armed
    where ${isVisibleTo(person, sql`story_id`)} and not (${hasRole(person, ...mayRetryPublication)}
      and exists (select from failing_publications failing where failing.edition_id = armed.edition_id))`,
  since: sql`go_live_at`,
})

const wasLive = [...statusesWhere(status => status.visitors !== "nothing"), "superseded"]

/** Editions, the newest or not, that went live by force and that nobody else has looked at, by when they did. */
export const owedSecondLook = (person: Person): Pile => ({
  from: sql`from (
      select editions.id as edition_id, go_live_at, story_id
      from editions join language_versions versions on versions.id = language_version_id
      where was_forced and second_look_at is null and status in ${wasLive} and not ${hasForced(person)}) owed
    where ${isVisibleTo(person, sql`story_id`)}`,
  since: sql`go_live_at`,
})

export const emptyPile: Pile = { from: sql`from standings where false`, since: sql`changed_at` }

/** A pile's first fifty texts. */
export const textsIn = (pile: Pile) => textsOf<DeskText>(firstOf(pile))

/** A pile's first fifty texts with the person's part in each, for judging them. */
export const textsWithSituationIn = (person: Person, pile: Pile) =>
  textsOf<DeskText & { situation: Situation }>(firstOf(pile), sql`, ${situationFor(person)} as situation`)

/** The whole pile is found before it is put in order: it is small, and lost in an index of all texts by their time. */
const firstOf = ({ from, since }: Pile) =>
  sql`select edition_id from (select edition_id, ${since} as since ${from} offset 0) pile
      order by since, edition_id limit 50`

export async function numberIn({ from }: Pile): Promise<number> {
  const [counted] = await rows<{ total: number }>(appDb(), sql`select count(*)::int as total ${from}`)
  return counted?.total ?? 0
}
