import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { Spot } from "@/domain/front"
import type { Locale } from "@/domain/locales"
import { entriesIn } from "./entries"
import type { Entry } from "./entry"

/** What editors put on the home page and visitors see there now, each text in the first of its places. */
export async function placedEntries(language: Locale): Promise<Map<Spot, Entry>> {
  const placed = await rows<{ spot: Spot; id: number }>(
    publicDb(),
    sql`select spot, id::int from live.placements where language = ${language}`,
  )
  const ids = [...new Set(placed.map(({ id }) => id))]
  if (ids.length === 0) return new Map()
  const entries = await entriesIn(language, sql`select unnest(${`{${ids.join(",")}}`}::bigint[])`)
  return new Map(
    placed.flatMap(({ spot, id }) => {
      const entry = entries.find(entry => entry.id === id)
      return entry ? [[spot, entry] as const] : []
    }),
  )
}
