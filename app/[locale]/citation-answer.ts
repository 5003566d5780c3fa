import { taggedAnswer, taggedNothing } from "@/app/tagged-answer"
import type { ShownText } from "@/components/site/shown-text"
import { addressTag, siteTag, storyTag } from "@/domain/cache-tags"
import { type Exchange, questionOf } from "@/domain/rich-text"
import { bibtexOf, type Cited, risOf } from "./citation-files"
import { departedFile, textOfFile } from "./text-file"
import { answerOf, textOnPage } from "./text-on-page"

const files = {
  bib: { type: "application/x-bibtex; charset=utf-8", write: bibtexOf },
  ris: { type: "application/x-research-info-systems; charset=utf-8", write: risOf },
}
type Ending = keyof typeof files
type Context = { params: Promise<{ locale: string; section: string; slug: string; part?: string }> }

/**
 * The entry of a text, or of one answer in it, for literature programs, as a file; where there is no text, what its page
 * would answer.
 */
export const citationAnswer = (ending: Ending) => async (_request: Request, context: Context) => {
  const address = await textOfFile(context)
  if (!address) return taggedNothing([siteTag])
  const { part } = await context.params
  const tags = [siteTag, addressTag(address.kind, address.language, address.slug)]
  const page = await textOnPage(address.kind, address.language, address.slug)
  if (!page) return await departedFile(address, `${part ? `${part}/` : ""}cite.${ending}`, tags)
  const allTags = [...tags, storyTag(page.storyId)]
  const answer = part === undefined ? undefined : answerOf(page, part)
  if (part !== undefined && !answer) return taggedNothing(allTags)
  const { type, write } = files[ending]
  const text = citedOf(page.text, address.slug)
  return taggedAnswer(write(answer ? citedAnswerOf(text, answer) : text), {
    type,
    tags: allTags,
    saveAs: `${[address.slug, part].filter(Boolean).join("-")}.${ending}`,
  })
}

const citedAnswerOf = (text: Cited, answer: Exchange): Cited => ({
  ...text,
  address: `${text.address}/${answer.attrs.id}`,
  answer: { id: answer.attrs.id, question: questionOf(answer) },
})

const citedOf = (text: ShownText, slug: string): Cited => ({
  ...text,
  slug,
  title: text.content.title,
  people: text.kind === "interview" ? text.content.people.map(({ name }) => name).filter(Boolean) : [],
  interviewedOn: text.kind === "interview" ? text.content.interviewedOn : undefined,
})
