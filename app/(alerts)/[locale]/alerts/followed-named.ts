import { namesOfFollowed } from "@/db/queries/live/names-of-followed"
import { type FollowedList, readFollowed, termOf } from "@/domain/followed-list"
import type { Locale } from "@/domain/locales"
import { narrowingInWords, titleOfFollowed } from "@/messages/followed-in-words"

/** The list that parameters name, in words; undefined when there is no such list. */
export async function followedNamed(language: Locale, parameters: URLSearchParams) {
  const followed = readFollowed(language, parameters)
  if (!followed) return undefined
  const names = await namesOfFollowed(followed)
  if (followed.list && termOf(followed.list) && !names.has(followed.list)) return undefined
  return { followed, words: wordsOf(followed, names) }
}

const wordsOf = (followed: FollowedList, names: ReadonlyMap<string, string>) => ({
  title: titleOfFollowed(followed, names),
  narrowing: narrowingInWords(followed, names),
})
