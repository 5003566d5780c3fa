import { type Address, textsElsewhere } from "@/db/queries/live/text"
import { addressTag, storyTag } from "@/domain/cache-tags"
import { localeCodes } from "@/domain/locales"
import { tagPage } from "@/platform/tag-page"
import { textAddress } from "./sections"

/** The text that has this address in another language, in every language that it has. */
export async function textElsewhere({ kind, language, slug }: Address) {
  const others = localeCodes.filter(each => each !== language)
  await tagPage(...others.map(each => addressTag(kind, each, slug)))
  const texts = await textsElsewhere({ kind, slug, languages: others })
  await tagPage(...new Set(texts.map(({ storyId }) => storyTag(storyId))))
  return texts.map(text => ({ ...text, href: textAddress({ ...text, kind }) }))
}
