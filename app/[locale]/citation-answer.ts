import { type Address, departureFrom } from "@/db/queries/live/text"
import { addressTag, siteTag, storyTag, tagsHeader } from "@/domain/cache-tags"
import type { Kind } from "@/domain/story"
import { bibtexOf, type Cited, risOf } from "./citation-files"
import { absolute } from "./page-metadata"
import { readLocale, readSlug } from "./parameters"
import { sectionAt, textAddress } from "./sections"
import { textOnPage } from "./text-on-page"

type Context = { params: Promise<{ locale: string; section: string; slug: string }> }

const files = {
  bib: { type: "application/x-bibtex", write: bibtexOf },
  ris: { type: "application/x-research-info-systems", write: risOf },
}

/** The entry of a text for literature programs, as a file; where there is no text, what its page would answer. */
export const citationAnswer =
  (ending: keyof typeof files) =>
  async (_request: Request, { params }: Context) => {
    const address = await addressIn(params)
    if (!address) return new Response(null, { status: 404, headers: { [tagsHeader]: siteTag } })
    const tags = [siteTag, addressTag(address.kind, address.language, address.slug)]
    const page = await textOnPage(address.kind, address.language, address.slug)
    if (!page) return await departed(address, { tags, ending })
    const { type, write } = files[ending]
    return new Response(write(citedOf(address, page.text)), {
      headers: {
        "content-type": `${type}; charset=utf-8`,
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${address.slug}.${ending}`)}`,
        [tagsHeader]: [...tags, storyTag(page.storyId)].join(","),
      },
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

type Shown = NonNullable<Awaited<ReturnType<typeof textOnPage>>>["text"]

const citedOf = ({ slug }: { kind: Kind; slug: string }, text: Shown): Cited => ({
  ...text,
  slug,
  title: text.content.title,
  people: text.kind === "interview" ? text.content.people.map(({ name }) => name).filter(Boolean) : [],
  interviewedOn: text.kind === "interview" ? text.content.interviewedOn : undefined,
})

async function departed(address: Address, { tags, ending }: { tags: string[]; ending: string }) {
  const headers = { [tagsHeader]: tags.join(",") }
  const departure = await departureFrom(address)
  if (departure?.is === "redirect")
    return new Response(null, { status: 301, headers: { ...headers, location: departure.to } })
  if (departure?.is === "renamed") {
    const location = `${absolute(textAddress({ ...address, slug: departure.slug }))}/cite.${ending}`
    return new Response(null, { status: 301, headers: { ...headers, location } })
  }
  return new Response(null, { status: departure ? 410 : 404, headers })
}
