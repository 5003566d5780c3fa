import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"

/** Milliseconds, by the database's clock, until something goes live or expires; undefined when nothing is to come. */
export async function untilNextBoundary(): Promise<number | undefined> {
  const [row] = await rows<{ ms: number | null }>(
    appDb(),
    sql`select extract(epoch from min(at) - clock_timestamp())::float8 * 1000 as ms
        from boundaries where at > clock_timestamp()`,
  )
  return row?.ms ?? undefined
}
