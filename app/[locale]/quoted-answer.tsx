import type { Metadata } from "next"
import { AnswerPage } from "@/components/site/answer-page"
import { inOneBreath } from "@/components/site/citation-in-words"
import type { Address } from "@/db/queries/live/text"
import { addressTag, storyTag } from "@/domain/cache-tags"
import { openingOf } from "@/domain/opening"
import { questionOf } from "@/domain/rich-text"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { DepartedText } from "./departed-text"
import { NotFoundPage } from "./not-found-page"
import { PageFrame } from "./page-frame"
import { absolute, notFoundMetadata, pageMetadata } from "./page-metadata"
import { answerAddress, kindAddress, socialAddress } from "./sections"
import { answerOf, textOnPage } from "./text-on-page"

/** A link to an answer previews the quote and who said it. For search engines the interview is the page to show. */
export async function quotedAnswerMetadata(address: Address, id: string): Promise<Metadata> {
  const page = await textOnPage(address.kind, address.language, address.slug)
  const answer = page && answerOf(page, id)
  if (!page || !answer) return notFoundMetadata(address.language)
  const { text, edition } = page
  const name = "people" in text.content ? inOneBreath(text.content.people, address.language) : ""
  const quote = openingOf({ type: "doc", content: answer.content[1].content }, 200)
  const metadata = pageMetadata({
    locale: address.language,
    title: translator(address.language)("reading.answerOf", { name, quote }),
    description: [questionOf(answer), text.content.title].join(" · "),
    address: answerAddress(address, id),
    picture: { address: socialAddress({ ...address, edition, answer: id }), alt: quote },
  })
  return { ...metadata, alternates: { canonical: text.address } }
}

/** One answer on a page of its own, or what became of its text. */
export async function QuotedAnswer({ address, id }: { address: Address; id: string }) {
  const { kind, language, slug } = address
  await tagPage(addressTag(kind, language, slug))
  const page = await textOnPage(kind, language, slug)
  if (!page) return await DepartedText({ address, addressOf: renamed => answerAddress(renamed, id) })
  await tagPage(storyTag(page.storyId))
  const answer = answerOf(page, id)
  if (!answer) return <NotFoundPage locale={language} />
  const { text, pictures } = page
  const others = new Map(text.otherLanguages.map(other => [other.language, other.href]))
  return (
    <PageFrame
      locale={language}
      section={kindAddress(language, kind)}
      trail={[
        { name: translator(language)(`kinds.${kind}.many`), address: kindAddress(language, kind) },
        { name: text.content.title, address: text.href },
        { name: questionOf(answer), address: answerAddress(address, id) },
      ]}
      inLanguage={locale => (locale === language ? answerAddress(address, id) : others.get(locale))}
    >
      <AnswerPage
        text={text}
        answer={answer}
        address={absolute(answerAddress(address, id))}
        pictures={pictures}
      />
    </PageFrame>
  )
}
