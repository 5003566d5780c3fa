import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import { oldAddress, withoutQuery } from "@/domain/old-address"

/** Has this place on our site the form of a page of ours, while there is none? */
export async function isMissingPage(tx: Transaction, place: string): Promise<boolean> {
  const normal = oldAddress(place)
  if (normal === undefined) return true
  const path = withoutQuery(normal)
  const [known] = await rows<{ isMissingPage: boolean }>(
    tx,
    sql`select is_shaped_like_ours(${path}) and not is_ours(${path}) as "isMissingPage"`,
  )
  return known?.isMissingPage ?? true
}
