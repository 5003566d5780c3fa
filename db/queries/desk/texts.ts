import { type SQL, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import type { Person } from "@/domain/roles"
import type { Kind } from "@/domain/story"
import { type Action, type Note, noteNames, type Status } from "@/domain/workflow"
import { containing } from "./containing"
import { isVisibleTo } from "./visible"

export const textsPerPage = 25

/** A language version at the desk, as a list shows it: where its newest edition stands. Times are ISO. */
export type DeskText = {
  storyId: number
  kind: Kind
  language: Locale
  title: string
  edition: number
  status: Status
  ownerName: string
  goLiveAt: string | null
  scheduleTimeZone: string | null
  plannedOn: string | null
  lastAction: Action | Note
  lastActorName: string | null
  lastReason: string | null
  changedAt: string
}

export type TextFilter = {
  kind?: Kind
  status?: Status
  language?: Locale
  region?: string
  mine?: boolean
  search?: string
  page?: number
}

/** One page of the texts that a person may see, last changed first, with the number of all that match. */
export async function textsMatching(
  person: Person,
  filter: TextFilter,
): Promise<{ texts: DeskText[]; total: number }> {
  const matching = sql`from standings where ${sql.join(conditionsOf(person, filter), sql` and `)}`
  const offset = ((filter.page ?? 1) - 1) * textsPerPage
  const [texts, [counted]] = await Promise.all([
    textsOf<DeskText>(
      sql`select edition_id ${matching} order by changed_at desc, edition_id desc limit ${textsPerPage} offset ${offset}`,
    ),
    rows<{ total: number }>(appDb(), sql`select count(*)::int as total ${matching}`),
  ])
  return { texts, total: counted?.total ?? 0 }
}

function conditionsOf(person: Person, { kind, status, language, region, mine, search }: TextFilter) {
  const conditions = [isVisibleTo(person, sql`story_id`)]
  if (kind) conditions.push(sql`kind = ${kind}`)
  if (status) conditions.push(sql`status = ${status}`)
  if (language) conditions.push(sql`language = ${language}`)
  if (region) conditions.push(isFiledUnder(region))
  if (mine) conditions.push(isMine(person))
  if (search) conditions.push(sql`title ilike ${containing(search)}`)
  return conditions
}

/** Of `standings`: is it a person's story, or did they write in its newest edition? */
export const isMine = (person: Person) =>
  sql`(story_id in (select id from stories where owner_id = ${person.id})
    or edition_id in (select edition_id from revisions where author_id = ${person.id}))`

const isFiledUnder = (region: string) => sql`story_id in (
  select story_id from story_regions join regions on regions.id = region_id where regions.slug = ${region})`

/** The texts whose editions' ids `found` selects, in that order. Only these are read. */
export const textsOf = <Row>(found: SQL, more = sql``) =>
  rows<Row>(
    appDb(),
    sql`select stories.id::int as "storyId", stories.kind, versions.language, revisions.content->>'title' as title,
          editions.number as edition, editions.status, owners.name as "ownerName",
          to_json(editions.go_live_at)#>>'{}' as "goLiveAt", editions.schedule_time_zone as "scheduleTimeZone",
          editions.planned_on as "plannedOn", told.action as "lastAction", actors.name as "lastActorName",
          told.reason as "lastReason", to_json(told.at)#>>'{}' as "changedAt" ${more}
        from unnest(array(${found})) with ordinality found(id, rank)
        join editions using (id)
        join language_versions versions on versions.id = editions.language_version_id
        join stories on stories.id = versions.story_id
        join users owners on owners.id = stories.owner_id
        join revisions on revisions.id = editions.head_revision_id
        join lateral (${lastStep}) told on true
        left join users actors on actors.id = told.actor_id
        order by rank`,
  )

/** What was done last with an edition, besides planning, renaming and filing. */
const lastStep = sql`select action, reason, at, actor_id from history
  where edition_id = editions.id and action not in ${noteNames.filter(note => note !== "begin")}
  order by edition_version desc limit 1`
