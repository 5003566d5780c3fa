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

/** The stories, by their ids, whose live texts show the picture with this hash. Without any, it is not for visitors. */
export async function storiesShowing(sha256: string): Promise<number[]> {
  const found = await rows<{ storyId: number }>(
    publicDb(),
    sql`select id::int as "storyId" from live.stories_showing(${sha256}, 500) id`,
  )
  return found.map(({ storyId }) => storyId)
}
