import { stories } from "@/demonstration/stories/all"
import type { ToldStory } from "@/demonstration/telling"
import { type Locale, localeCodes } from "@/domain/locales"
import { textOf } from "@/domain/rich-text"

/** The demonstration's sentences in each language: real words of real length, which compress as real words do. */
export const sentences = Object.fromEntries(
  localeCodes.map(language => [language, sentencesIn(language)]),
) as Record<Locale, string[]>

function sentencesIn(language: Locale) {
  const bodies = stories.flatMap((story: ToldStory) =>
    story.texts.filter(text => text.language === language).map(text => textOf(text.content.body)),
  )
  return [...new Set(bodies.flatMap(body => body.split(/(?<=[.?!]) /)))].filter(
    sentence => sentence.length > 30 && sentence.length < 300,
  )
}
