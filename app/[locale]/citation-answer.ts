import { taggedAnswer, taggedNothing, taggedRedirect } from "@/app/tagged-answer"
import type { ShownText } from "@/components/site/shown-text"
import { type Address, departureFrom } from "@/db/queries/live/text"
import { addressTag, siteTag, storyTag } from "@/domain/cache-tags"
import { bibtexOf, type Cited, risOf } from "./citation-files"
import { readLocale, readSlug } from "./parameters"
import { sectionAt, textAddress } from "./sections"
import { textOnPage } from "./text-on-page"

type Context = { params: Promise<{ locale: string; section: string; slug: string }> }

const files = {
  bib: { type: "application/x-bibtex; charset=utf-8", write: bibtexOf },
  ris: { type: "application/x-research-info-systems; charset=utf-8", write: risOf },
}
type Ending = keyof typeof files

/** The entry of a text for literature programs, as a file; where there is no text, what its page would answer. */
export const citationAnswer =
  (ending: Ending) =>
  async (_request: Request, { params }: Context) => {
    const address = await addressIn(params)
    if (!address) return taggedNothing([siteTag])
    const tags = [siteTag, addressTag(address.kind, address.language, address.slug)]
    const page = await textOnPage(address.kind, address.language, address.slug)
    if (!page) return await departed(address, ending, tags)
    const { type, write } = files[ending]
    return taggedAnswer(write(citedOf(page.text, address.slug)), {
      type,
      tags: [...tags, storyTag(page.storyId)],
      saveAs: `${address.slug}.${ending}`,
    })
  }

async function addressIn(params: Context["params"]): Promise<Address | undefined> {
  const { locale, section: path, slug } = await params
  const { locale: language, isKnown } = readLocale(locale)
  const section = sectionAt(path)
  return isKnown && section?.is === "kind"
    ? { kind: section.kind, language, slug: readSlug(slug) }
    : undefined
}

const citedOf = (text: ShownText, slug: string): Cited => ({
  ...text,
  slug,
  title: text.content.title,
  people: text.kind === "interview" ? text.content.people.map(({ name }) => name).filter(Boolean) : [],
  interviewedOn: text.kind === "interview" ? text.content.interviewedOn : undefined,
})

async function departed(address: Address, ending: Ending, tags: string[]) {
  const departure = await departureFrom(address)
  if (departure?.is === "redirect") return taggedRedirect(departure.to, tags, 301)
  if (departure?.is === "renamed")
    return taggedRedirect(`${textAddress({ ...address, slug: departure.slug })}/cite.${ending}`, tags, 301)
  return taggedNothing(tags, departure ? 410 : 404)
}
