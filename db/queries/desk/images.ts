import { desc, ilike, inArray } from "drizzle-orm"
import { appDb } from "@/db/client"
import { images } from "@/db/schema/media"

export type DeskImage = { id: number; sha256: string; width: number; height: number; name: string }

const columns = {
  id: images.id,
  sha256: images.sha256,
  width: images.width,
  height: images.height,
  name: images.name,
}

/** The newest pictures, for choosing one; `search` looks in their names. */
export const newestImages = (search = ""): Promise<DeskImage[]> =>
  appDb()
    .select(columns)
    .from(images)
    .where(ilike(images.name, `%${search.replace(/[\\%_]/g, "\\$&")}%`))
    .orderBy(desc(images.id))
    .limit(60)

/** The pictures with these ids, for showing a text at the desk. */
export const imagesById = async (ids: number[]): Promise<DeskImage[]> =>
  ids.length === 0 ? [] : await appDb().select(columns).from(images).where(inArray(images.id, ids))
