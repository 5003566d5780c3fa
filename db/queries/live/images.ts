import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"

export type LiveImage = { id: number; sha256: string; width: number; height: number }

/** The pictures with these ids that some live text shows. */
export async function imagesWith(ids: number[]): Promise<LiveImage[]> {
  if (ids.length === 0) return []
  return await rows<LiveImage>(
    publicDb(),
    sql`select id::int, sha256, width, height from live.images where id = any(${`{${ids.join(",")}}`}::bigint[])`,
  )
}

/** May visitors fetch the picture with this hash? */
export async function isLiveImage(sha256: string): Promise<boolean> {
  const found = await rows(publicDb(), sql`select from live.images where sha256 = ${sha256}`)
  return found.length > 0
}
