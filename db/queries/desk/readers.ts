import { type SQL, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import { maySeeReaders } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { siteToday } from "./site-day"

export const readPerPage = 50

/** How often pages were read by people; and by robots in the last 30 days, today included. */
export type Readings = { today: number; month: number; total: number; robots: number }
/** A page that was read. A text is counted as one, whatever addresses it had. */
export type ReadPage = Readings & {
  address: string
  text: { storyId: number; language: Locale; title: string } | null
}

export const readingOrders = ["today", "month", "total", "robots"] as const
export type ReadingOrder = (typeof readingOrders)[number]
export type ReadFilter = { what?: "texts" | "lists"; language?: Locale; order?: ReadingOrder; page?: number }

const orders: Record<ReadingOrder, SQL> = {
  today: sql`today`,
  month: sql`month`,
  total: sql`total`,
  robots: sql`robots`,
}

/** One page of what was read, with the number of all and their sums; undefined for who may not see it. */
export async function readPages(person: Person, { what, language, order = "month", page = 1 }: ReadFilter) {
  if (!hasRole(person, ...maySeeReaders)) return undefined
  const conditions = [sql`totals.status = 200`]
  if (what) conditions.push(what === "texts" ? sql`text_id is not null` : sql`text_id is null`)
  if (language) conditions.push(sql`split_part(address, '/', 2) = ${language}`)
  const read = sql`
    with recent as (${recent(sql`true`)}), read as (
      select text_id, case when text_id is null then address end as place, sum(totals.people)::bigint as total,
        ${sums} from hit_totals totals left join recent using (address)
      where ${sql.join(conditions, sql` and `)} group by 1, 2)`
  const [pages, [sum]] = await Promise.all([
    rows<ReadPage>(
      appDb(),
      sql`${read}, shown as (
            select * from read order by ${orders[order]} desc, month desc, total desc, text_id, place
            limit ${readPerPage} offset ${(page - 1) * readPerPage})
          select coalesce(place, address_of_text(text_id)) as address, today::int, month::int, total::float8, robots::int,
            case when text_id is not null then json_build_object('storyId', story_id, 'language', language,
              'title', title) end as text
          from shown left join standings on language_version_id = text_id
          order by ${orders[order]} desc, month desc, total desc, text_id, place`,
    ),
    rows<Readings & { pages: number; since: string | null }>(
      appDb(),
      sql`${read} select count(*)::int as pages, coalesce(sum(today), 0)::int as today, coalesce(sum(month), 0)::int as month,
            coalesce(sum(total), 0)::float8 as total, coalesce(sum(robots), 0)::int as robots,
            (select min(first_day)::text from hit_totals) as since from read`,
    ),
  ])
  if (!sum) throw new Error("A sum is one row.")
  return { pages, sum }
}

/** How often a text was read, at all its addresses; how many came by old addresses, or after it was taken down. */
export async function readingsOf(languageVersionId: number) {
  const [readings] = await rows<Readings & { byOldAddresses: number; whenGone: number }>(
    appDb(),
    sql`with mine as (select * from hit_totals where text_id = ${languageVersionId}),
          recent as (${recent(sql`address in (select address from mine)`)})
        select coalesce((select sum(people) from mine where status = 200), 0)::float8 as total, ${sums},
          coalesce((select sum(people) from mine where status = 410), 0)::int as "whenGone",
          coalesce((select sum(people) from old_addresses join hit_totals using (address)
            where to_text_id = ${languageVersionId} and status = 301), 0)::int as "byOldAddresses"
        from recent`,
  )
  if (!readings) throw new Error("A sum is one row.")
  return readings
}

const recent = (which: SQL) => sql`
  select address, sum(people) filter (where day = ${siteToday}) as today, sum(people) as month, sum(robots) as robots
  from hits where status = 200 and day > ${siteToday} - 30 and day <= ${siteToday} and ${which} group by address`

const sums = sql`coalesce(sum(recent.today), 0)::int as today, coalesce(sum(recent.month), 0)::int as month,
  coalesce(sum(recent.robots), 0)::int as robots`
