import { type StoriesWanted, storyPage } from "@/db/queries/live/story-page"
import { type List, listTag, siteTag, storyTag } from "@/domain/cache-tags"
import { termNames } from "@/domain/terms"
import { storiesAt } from "../addresses"
import { ask } from "../ask"
import { readCursor, writeCursor } from "../cursor"
import { entryOf } from "../entry"
import { jsonAnswer } from "../json-answer"
import { type StoriesQuestion, storiesQuestion } from "../questions"

export const dynamic = "force-dynamic"

export const GET = ask({ query: storiesQuestion }, async (asked: StoriesQuestion, { searchParams }) => {
  const wanted = wantedBy(asked)
  const { stories, next: place } = await storyPage(wanted)
  const next = place ? storiesAt(readingOn(searchParams, writeCursor(place))) : null
  const tags = isKept(asked) && stories.length > 0 ? tagsFor(wanted, stories) : undefined
  return jsonAnswer({ stories: stories.map(entryOf), next }, { tags, next })
})

function wantedBy(asked: StoriesQuestion): StoriesWanted {
  const terms = termNames.flatMap(term => (asked[term] ? [`${term}:${asked[term]}` as const] : []))
  return {
    language: asked.language,
    lists: [...(asked.kind ? [asked.kind] : []), ...terms],
    year: asked.year,
    words: asked.q,
    updatedSince: asked["updated-since"],
    after: asked.cursor ? readCursor(asked.cursor) : undefined,
    limit: asked.limit,
  }
}

function readingOn(question: URLSearchParams, cursor: string) {
  const next = new URLSearchParams(question)
  next.set("cursor", cursor)
  return next
}

/** What nobody else is likely to ask, or that somebody made up, would only push out what many do. */
const isKept = (asked: StoriesQuestion) => !asked.q && !asked.cursor && !asked["updated-since"]

/** A text comes and goes with each of the lists, so one tells; other languages of a story are told of by the story. */
const tagsFor = ({ language, lists }: StoriesWanted, stories: { storyId: number }[]) => [
  siteTag,
  listTag(language, lists[0] ?? ("home" satisfies List)),
  ...stories.map(({ storyId }) => storyTag(storyId)),
]
