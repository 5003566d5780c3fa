import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { type OwnTimePart, ownTimeParts } from "@/domain/own-time"
import { entriesPerPage } from "./entries"
import { type Entry, entryColumns } from "./entry"
import { catalogued, type Wanted } from "./found"
import { textWith } from "./text-with"

/**
 * Lists that stand by their own time (domain/own-time.ts). A page is read as of an instant, so that nothing shifts from
 * one to the next while the clock goes on.
 */

export type TimedEntry = Entry & { part: OwnTimePart }

/** A page of such a list. */
export async function entriesInOwnTime(
  wanted: Wanted,
  { page = wanted.filter.page, limit = entriesPerPage } = {},
): Promise<TimedEntry[]> {
  const offset = (page - 1) * limit
  const found = await rows<Entry & { partNumber: number }>(
    publicDb(),
    sql`select ${entryColumns(wanted.language)}, found.part as "partNumber"
        from live.in_own_time(${catalogued(wanted)}, seen_at => ${seenAt(wanted)}, most => ${offset + limit})
          with ordinality found(text_id, part, moment, rank)
        cross join ${textWith(sql`found.text_id`)} where rank > ${offset} order by rank`,
  )
  return found.map(({ partNumber, ...entry }) => ({ ...entry, part: ownTimeParts[partNumber - 1] ?? "past" }))
}

/** Is anything of the list still to come? */
export async function isAnyComing(wanted: Wanted): Promise<boolean> {
  const [first] = await rows<{ isComing: boolean }>(
    publicDb(),
    sql`select part <= 2 as "isComing" from live.in_own_time(${catalogued(wanted)}, most => 1)`,
  )
  return first?.isComing ?? false
}

/** When the last of them passed, or came to be awaited no more; ISO, in whole seconds, rounded up. */
export async function lastPassed(wanted: Wanted): Promise<string | undefined> {
  const newest = (part: 3 | 4) =>
    sql`(select moment from live.in_own_time(${catalogued(wanted)}, after_part => ${part}::int, most => 1) limit 1)`
  const [last] = await rows<{ at: string | null }>(
    publicDb(),
    sql`select to_char(date_trunc('second', greatest(${newest(3)}, ${newest(4)}) at time zone 'UTC') + interval '1 second',
          'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`,
  )
  return last?.at ?? undefined
}

/** As of when the pages of such a list are read; no later than now. */
const seenAt = ({ filter: { asOf } }: Wanted) => sql`least(${asOf ?? null}::timestamptz, now())`
