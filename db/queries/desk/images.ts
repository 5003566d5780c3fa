import { eq, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { images, revisionImages } from "@/db/schema/media"
import { editions } from "@/db/schema/stories"
import { imageIdsIn } from "@/domain/pictures-in-content"
import type { Person } from "@/domain/roles"
import { isPictureVisibleTo } from "./visible"

export type DeskImage = { id: number; sha256: string; width: number; height: number; name: string }

const columns = {
  id: images.id,
  sha256: images.sha256,
  width: images.width,
  height: images.height,
  name: images.name,
}

/** The newest pictures that a person may see, for choosing one; `search` looks in their names. */
export const newestImages = (person: Person, search = ""): Promise<DeskImage[]> =>
  rows<DeskImage>(
    appDb(),
    sql`select id::int, sha256, width, height, known.name from images
        cross join lateral (
          select coalesce((select name from image_uploads where image_id = images.id and user_id = ${person.id}),
            images.name) as name) known
        where known.name ilike ${`%${search.replace(/[\\%_]/g, "\\$&")}%`} and ${isPictureVisibleTo(person)}
        order by id desc limit 60`,
  )

/** The pictures that an edition's text shows, for showing it at the desk. The caller has read the edition. */
export const imagesOf = (editionId: number): Promise<DeskImage[]> =>
  appDb()
    .select(columns)
    .from(images)
    .innerJoin(revisionImages, eq(revisionImages.imageId, images.id))
    .innerJoin(editions, eq(editions.headRevisionId, revisionImages.revisionId))
    .where(eq(editions.id, editionId))

/** The pictures that these words show, as far as the person may see them. */
export async function imagesIn(person: Person, content: unknown): Promise<DeskImage[]> {
  const ids = imageIdsIn(content)
  if (ids.length === 0) return []
  return await rows<DeskImage>(
    appDb(),
    sql`select id::int, sha256, width, height, name from images
        where id = any(${`{${ids.join(",")}}`}::bigint[]) and ${isPictureVisibleTo(person)}`,
  )
}

/** May a person see the picture with this hash at the desk? */
export async function maySeePicture(person: Person, sha256: string): Promise<boolean> {
  const seen = await rows(
    appDb(),
    sql`select from images where sha256 = ${sha256} and ${isPictureVisibleTo(person)}`,
  )
  return seen.length > 0
}
