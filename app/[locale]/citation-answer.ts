import { taggedAnswer, taggedNothing } from "@/app/tagged-answer"
import type { ShownText } from "@/components/site/shown-text"
import { addressTag, siteTag, storyTag } from "@/domain/cache-tags"
import { bibtexOf, type Cited, risOf } from "./citation-files"
import { departedFile, type TextFileContext, textOfFile } from "./text-file"
import { textOnPage } from "./text-on-page"

const files = {
  bib: { type: "application/x-bibtex; charset=utf-8", write: bibtexOf },
  ris: { type: "application/x-research-info-systems; charset=utf-8", write: risOf },
}
type Ending = keyof typeof files

/** The entry of a text for literature programs, as a file; where there is no text, what its page would answer. */
export const citationAnswer = (ending: Ending) => async (_request: Request, context: TextFileContext) => {
  const address = await textOfFile(context)
  if (!address) return taggedNothing([siteTag])
  const tags = [siteTag, addressTag(address.kind, address.language, address.slug)]
  const page = await textOnPage(address.kind, address.language, address.slug)
  if (!page) return await departedFile(address, `cite.${ending}`, tags)
  const { type, write } = files[ending]
  return taggedAnswer(write(citedOf(page.text, address.slug)), {
    type,
    tags: [...tags, storyTag(page.storyId)],
    saveAs: `${address.slug}.${ending}`,
  })
}

const citedOf = (text: ShownText, slug: string): Cited => ({
  ...text,
  slug,
  title: text.content.title,
  people: text.kind === "interview" ? text.content.people.map(({ name }) => name).filter(Boolean) : [],
  interviewedOn: text.kind === "interview" ? text.content.interviewedOn : undefined,
})
