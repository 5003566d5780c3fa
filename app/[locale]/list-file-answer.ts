import { taggedAnswer, taggedNothing } from "@/app/tagged-answer"
import { facetsOf } from "@/db/queries/live/facets"
import { datedTexts } from "@/db/queries/live/followed"
import type { Wanted } from "@/db/queries/live/found"
import { atom } from "@/domain/atom"
import { madeUpTag, siteTag, storyTag, tagsOfList } from "@/domain/cache-tags"
import { calendarFile, calendarType, mostOccasions } from "@/domain/calendar"
import { type Feed, type FeedFile, feedFormats } from "@/domain/feed"
import { jsonFeed } from "@/domain/json-feed"
import type { ListFile } from "@/domain/list-address"
import { chosenValues, readFilter } from "@/domain/list-filter"
import { rss } from "@/domain/rss"
import { calendarOfTexts } from "./calendar-of-texts"
import { feedOfList } from "./feed-of-list"
import { everythingIn, listAt } from "./list-at"
import { type ListForPrograms, listForPrograms } from "./list-for-programs"
import { isMadeUp } from "./made-up"
import { readLocale, readSlug } from "./parameters"

type Context = { params: Promise<{ locale: string; section?: string; slug?: string }> }

const writers: Record<FeedFile, (feed: Feed) => string> = {
  "rss.xml": rss,
  "atom.xml": atom,
  "feed.json": jsonFeed,
}

/**
 * A list as a file for programs, in exactly its present filter; above all sections, everything in a language. It carries
 * the tags of the list, so that what leaves the list leaves the file at once.
 */
export const listFileAnswer = (file: ListFile) => async (request: Request, context: Context) => {
  const { locale, place, list } = await placeOf(context)
  if (!place) return taggedNothing([siteTag, ...(list ? tagsOfList(list) : [])])
  const followed = await listForPrograms(place, locale, readFilter(new URL(request.url).searchParams))
  const { body, type, storyIds } =
    file === "calendar.ics" ? await calendar(followed) : await feed(followed, file)
  const tags = [siteTag, ...tagsOfList(place.list), ...new Set(storyIds.map(storyTag))]
  if (await mayBeMadeUp(followed.wanted)) tags.push(madeUpTag)
  return taggedAnswer(body, { type, tags })
}

/** With words nothing is kept anyway. */
const mayBeMadeUp = async (wanted: Wanted) =>
  wanted.filter.words === "" &&
  chosenValues(wanted.filter).length > 0 &&
  isMadeUp(wanted.filter, (await facetsOf(wanted)).facets)

async function placeOf({ params }: Context) {
  const { locale: language, section, slug } = await params
  const { locale, isKnown } = readLocale(language)
  if (!isKnown) return { locale }
  if (!section) return { locale, place: everythingIn(locale) }
  const read = slug === undefined ? undefined : readSlug(slug)
  // a person is there once a text names them
  return { locale, place: await listAt(locale, section, read), list: read && (`person:${read}` as const) }
}

async function feed(list: ListForPrograms, file: FeedFile) {
  const { feed, storyIds } = await feedOfList(list, { self: list.fileAt(file) })
  return { body: writers[file](feed), type: `${feedFormats[file]}; charset=utf-8`, storyIds }
}

async function calendar(list: ListForPrograms) {
  const texts = await datedTexts(list.wanted, mostOccasions)
  const calendar = calendarOfTexts(texts, { name: list.title, address: list.page })
  return { body: calendarFile(calendar), type: calendarType, storyIds: texts.map(({ storyId }) => storyId) }
}
