import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { type MissedPile, missedPiles } from "@/domain/hits"
import { mayRedirect } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { containing } from "./containing"
import { siteToday } from "./site-day"

export const missedPerPage = 25

/** An address where nothing is, and how often somebody asked for it in the last 30 days. */
export type MissedAddress = { address: string; people: number; robots: number; lastDay: string | null }
export type MissedFilter = { pile?: MissedPile; search?: string; page?: number }
export type Missed = { missed: MissedAddress[]; counts: Record<MissedPile, number> }

/**
 * One page of a pile of what is missed and has not been led on since, most wanted by people first, with the number in
 * each; undefined for who may not see it. What an editor said of an address goes before what it looks like.
 */
export async function missedAddresses(
  person: Person,
  { pile = "missed", search, page = 1 }: MissedFilter,
): Promise<Missed | undefined> {
  if (!hasRole(person, ...mayRedirect)) return undefined
  const [found] = await rows<Missed>(
    appDb(),
    sql`with asked as (
          select address, sum(people)::int as people, sum(robots)::int as robots, max(day)::text as last_day,
            bool_or(is_probe) as is_probe
          from hits where status = 404 and day > ${siteToday} - 30 group by address
        ), found as (
          select address, coalesce(people, 0) as people, coalesce(robots, 0) as robots, last_day,
            case when is_aside then 'aside' when is_aside is null and is_probe then 'probes' else 'missed' end as pile
          from (asked full join missed_judgements using (address)) known
          where (last_day is not null or is_aside)
            and ${search ? sql`address like ${containing(search.toLowerCase())}` : sql`true`}
            and not is_ours(split_part(address, '?', 1)) and not exists (
              select from old_addresses old where old.address in (known.address, split_part(known.address, '?', 1)))
        ), shown as (
          select address, people, robots, last_day as "lastDay" from found where pile = ${pile}
          order by people desc, robots desc, address limit ${missedPerPage} offset ${(page - 1) * missedPerPage}
        )
        select (select coalesce(json_agg(shown), '[]') from shown) as missed,
          (select json_build_object(${sql.join(
            missedPiles.map(each => sql`${each}::text, count(*) filter (where pile = ${each})`),
            sql`, `,
          )}) from found) as counts`,
  )
  return found
}
