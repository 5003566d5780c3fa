import { desc, eq, ilike, inArray } from "drizzle-orm"
import { appDb } from "@/db/client"
import { images, revisionImages } from "@/db/schema/media"
import { editions } from "@/db/schema/stories"

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

/** The pictures that an edition's text shows, for showing it at the desk. The caller has read the edition. */
export const imagesOf = (editionId: number): Promise<DeskImage[]> =>
  appDb()
    .select(columns)
    .from(images)
    .innerJoin(revisionImages, eq(revisionImages.imageId, images.id))
    .innerJoin(editions, eq(editions.headRevisionId, revisionImages.revisionId))
    .where(eq(editions.id, editionId))

/** The pictures that these words show, for showing them at the desk. */
export async function imagesIn(content: unknown): Promise<DeskImage[]> {
  const ids = [...JSON.stringify(content).matchAll(/"imageId":(\d{1,15})/g)].map(([, id]) => Number(id))
  if (ids.length === 0) return []
  return await appDb().select(columns).from(images).where(inArray(images.id, ids))
}
