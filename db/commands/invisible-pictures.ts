import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import { isPictureVisibleTo } from "@/db/queries/desk/visible"
import { imageIdsIn } from "@/domain/pictures-in-content"
import type { Person } from "@/domain/roles"
import type { Content } from "@/domain/story"

/**
 * The fields that show a picture which the text did not show before and which this person may not see, with a sentence
 * for each. Without this, whoever guessed a picture's number could put it into a text of their own, and so see it.
 */
export async function invisiblePictures(
  tx: Transaction,
  actor: Person,
  { content, before }: { content: Content; before: unknown },
): Promise<Record<string, string>> {
  const known = imageIdsIn(before)
  const added = imageIdsIn(content).filter(id => !known.includes(id))
  if (added.length === 0) return {}
  const seen = await rows<{ id: number }>(
    tx,
    sql`select id::int from images where id = any(${`{${added.join(",")}}`}::bigint[]) and ${isPictureVisibleTo(actor)}`,
  )
  const hidden = added.filter(id => !seen.some(image => image.id === id))
  return Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => imageIdsIn(value).some(id => hidden.includes(id)))
      .map(([name]) => [name, "One of these pictures is not there, or not yours to use. Choose another."]),
  )
}
