import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { mayRedirect } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { containing } from "./containing"
import { siteToday } from "./site-day"

export const missedPerPage = 25

/** An address that somebody asked for in the last 30 days and where nothing is. */
export type MissedAddress = { address: string; people: number; robots: number; lastDay: string }
export type MissedFilter = { search?: string; page?: number }

/**
 * One page of what is missed and has not been led on since, most wanted by people first, with the number of all;
 * undefined for who may not see it.
 */
export async function missedAddresses(person: Person, { search, page = 1 }: MissedFilter) {
  if (!hasRole(person, ...mayRedirect)) return undefined
  const found = await rows<MissedAddress & { total: number }>(
    appDb(),
    sql`select address, sum(people)::int as people, sum(robots)::int as robots, max(day)::text as "lastDay",
          count(*) over ()::int as total
        from hits
        where status = 404 and day > ${siteToday} - 30 and ${search ? sql`address like ${containing(search.toLowerCase())}` : sql`true`}
        group by address
        having not is_ours(split_part(address, '?', 1)) and not exists (
          select from old_addresses old where old.address in (hits.address, split_part(hits.address, '?', 1)))
        order by sum(people) desc, sum(robots) desc, address
        limit ${missedPerPage} offset ${(page - 1) * missedPerPage}`,
  )
  const missed = found.map(({ total: _, ...each }) => each)
  return { missed, total: found[0]?.total ?? 0 }
}
