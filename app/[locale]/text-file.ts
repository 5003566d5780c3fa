import { taggedNothing, taggedRedirect } from "@/app/tagged-answer"
import { type Address, departureFrom } from "@/db/queries/live/text"
import { storyTag } from "@/domain/cache-tags"
import { readLocale, readSlug } from "./parameters"
import { sectionAt, textAddress } from "./sections"

/** What the files below a text's address have in common, such as `/en/news/a-text/cite.bib`. */
export type TextFileContext = { params: Promise<{ locale: string; section: string; slug: string }> }

/** The text whose file is asked for; undefined where no text can be. */
export async function textOfFile({ params }: TextFileContext): Promise<Address | undefined> {
  const { locale, section: path, slug } = await params
  const { locale: language, isKnown } = readLocale(locale)
  const section = sectionAt(path)
  return isKnown && section?.is === "kind"
    ? { kind: section.kind, language, slug: readSlug(slug) }
    : undefined
}

/** What the page of a text that is not there would answer, for its file. */
export async function departedFile(address: Address, file: string, ownTags: string[]) {
  const departure = await departureFrom(address)
  const tags = departure ? [...ownTags, storyTag(departure.storyId)] : ownTags
  if (departure?.is === "redirect") return taggedRedirect(departure.to, tags, 301)
  if (departure?.is === "renamed")
    return taggedRedirect(`${textAddress({ ...address, slug: departure.slug })}/${file}`, tags, 301)
  return taggedNothing(tags, departure ? 410 : 404)
}
