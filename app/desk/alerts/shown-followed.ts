import type { ShownFollowed } from "@/components/desk/alerts/followed-table"
import type { DeskFollowed } from "@/db/queries/desk/alerts"
import { namesOfFollowed } from "@/db/queries/live/names-of-followed"
import { addressOfFollowed, readFollowed } from "@/domain/followed-list"
import { followedInWords } from "@/messages/followed-in-words"

/** The same in words of its own language; none for a list that no longer can be. */
export async function shownFollowed(list: DeskFollowed): Promise<ShownFollowed[]> {
  const followed = readFollowed(list.language, new URLSearchParams(list.query))
  if (!followed) return []
  const name = followedInWords(followed, await namesOfFollowed(followed))
  return [{ ...list, name, address: addressOfFollowed(followed) }]
}
