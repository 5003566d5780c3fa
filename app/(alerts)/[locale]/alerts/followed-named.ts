import { namesOfFollowed } from "@/db/queries/live/names-of-followed"
import { type FollowedList, readFollowed, termOf, writeFollowed } from "@/domain/followed-list"
import type { Locale } from "@/domain/locales"
import { inOpenYears } from "@/domain/open-years"
import { env } from "@/env"
import { narrowingInWords, titleOfFollowed } from "@/messages/followed-in-words"

/** The list that parameters name, in words; undefined when there is no such list. */
export async function followedNamed(language: Locale, parameters: URLSearchParams) {
  const followed = readFollowed(language, parameters)
  if (!followed) return undefined
  const names = await namesOfFollowed(followed)
  if (followed.list && termOf(followed.list) && !names.has(followed.list)) return undefined
  return { followed, words: wordsOf(followed, names) }
}

/** The same for an alert that is yet to be asked for, which is never for years that are over. */
export async function followedFromNow(language: Locale, parameters: URLSearchParams) {
  const followed = readFollowed(language, parameters)
  if (!followed) return undefined
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: env.SITE_TIME_ZONE }).format()
  const filter = inOpenYears(followed.filter, today)
  const named = await followedNamed(language, new URLSearchParams(writeFollowed({ ...followed, filter })))
  return named && { ...named, isWithoutYears: filter !== followed.filter }
}

const wordsOf = (followed: FollowedList, names: ReadonlyMap<string, string>) => ({
  title: titleOfFollowed(followed, names),
  narrowing: narrowingInWords(followed, names),
})
