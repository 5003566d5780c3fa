import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"

/** Milliseconds, by the database's clock, until something goes live or expires; undefined when nothing is to come. */
export async function untilNextBoundary(): Promise<number | undefined> {
  const [row] = await rows<{ ms: number | null }>(
    appDb(),
    // the clock is read once, before the search, so that the search is one in an index
    sql`select extract(epoch from at - clock_timestamp())::float8 * 1000 as ms
        from boundaries where at > (select clock_timestamp()) order by at limit 1`,
  )
  return row?.ms ?? undefined
}
