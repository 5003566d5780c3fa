import { type SQL, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import type { Situation } from "@/domain/permission"
import type { Person } from "@/domain/roles"
import type { Kind } from "@/domain/story"
import { type Action, type Note, noteNames, type Status } from "@/domain/workflow"
import { situationFor } from "./situation"
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
  const { kind, status, language, region, mine, search, page = 1 } = filter
  const conditions = [isVisibleTo(person)]
  if (kind) conditions.push(sql`stories.kind = ${kind}`)
  if (status) conditions.push(sql`editions.status = ${status}`)
  if (language) conditions.push(sql`versions.language = ${language}`)
  if (region) conditions.push(isFiledUnder(region))
  if (mine) conditions.push(isMine(person))
  if (search)
    conditions.push(sql`revisions.content->>'title' ilike ${`%${search.replace(/[\\%_]/g, "\\$&")}%`}`)
  const found = await select<DeskText & { total: number }>(
    sql`, count(*) over ()::int as total`,
    all(conditions),
    sql`order by told.at desc, editions.id desc limit ${textsPerPage} offset ${(page - 1) * textsPerPage}`,
  )
  return { texts: found, total: found[0]?.total ?? 0 }
}

/** Texts to look for by where they stand: their newest editions, or, for what stays owed, any edition. */
export type Pile = { statuses: readonly Status[]; condition?: SQL; ofAnyEdition?: boolean }

/** A pile's texts that a person may see, the longest waiting first. */
export const textsIn = (person: Person, pile: Pile) =>
  select<DeskText>(sql``, inPile(person, pile), sql`order by told.at, editions.id limit 50`, pile)

/** A pile's texts with the person's part in each, for judging them. */
export const textsWithSituationIn = (person: Person, pile: Pile) =>
  select<DeskText & { situation: Situation }>(
    sql`, ${situationFor(person)} as situation`,
    inPile(person, pile),
    sql`order by told.at, editions.id limit 50`,
    pile,
  )

export async function numberIn(person: Person, pile: Pile): Promise<number> {
  const [counted] = await rows<{ total: number }>(
    appDb(),
    sql`select count(*)::int as total ${source(pile)} where ${inPile(person, pile)}`,
  )
  return counted?.total ?? 0
}

const inPile = (person: Person, { statuses, condition = sql`true` }: Pile) =>
  all([isVisibleTo(person), sql`editions.status in ${statuses}`, condition])

export const isMine = (person: Person) =>
  sql`(stories.owner_id = ${person.id} or exists (
    select from revisions mine where mine.edition_id = editions.id and mine.author_id = ${person.id}))`

const isFiledUnder = (region: string) => sql`exists (
  select from story_regions join regions on regions.id = region_id
  where story_id = stories.id and regions.slug = ${region})`

const all = (conditions: SQL[]) => sql.join(conditions, sql` and `)

const besideTheWay = noteNames.filter(note => note !== "begin")

const isNewest = sql`and editions.number =
  (select max(number) from editions newest where newest.language_version_id = versions.id)`

const source = ({ ofAnyEdition = false }: Partial<Pile>) =>
  sql`from language_versions versions
      join stories on stories.id = versions.story_id
      join users owners on owners.id = stories.owner_id
      join editions on editions.language_version_id = versions.id ${ofAnyEdition ? sql`` : isNewest}
      join revisions on revisions.id = editions.head_revision_id
      join lateral (select action, reason, at, actor_id from history
        where history.edition_id = editions.id and action not in ${besideTheWay} order by edition_version desc limit 1) told on true
      left join users actors on actors.id = told.actor_id`

const select = <Row>(more: SQL, where: SQL, order: SQL, pile: Partial<Pile> = {}) =>
  rows<Row>(
    appDb(),
    sql`select stories.id::int as "storyId", stories.kind, versions.language, revisions.content->>'title' as title,
          editions.number as edition, editions.status, owners.name as "ownerName",
          to_json(editions.go_live_at)#>>'{}' as "goLiveAt", editions.schedule_time_zone as "scheduleTimeZone",
          editions.planned_on as "plannedOn", told.action as "lastAction", actors.name as "lastActorName",
          told.reason as "lastReason", to_json(told.at)#>>'{}' as "changedAt" ${more}
        ${source(pile)} where ${where} ${order}`,
  )
