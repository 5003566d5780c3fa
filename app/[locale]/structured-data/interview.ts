import type { Exchange } from "@/domain/rich-text"
import { exchangesOf, questionOf, textOf } from "@/domain/rich-text"
import { absolute } from "../page-metadata"
import type { TextOnPage } from "../text-on-page"
import { article } from "./article"
import { peopleOf } from "./people"

/**
 * An article made of questions with their answers. They are its parts, each at its own address. The types for pages of
 * questions (FAQPage, QAPage) would be untrue: nobody asks here who wants to know how something is done.
 */
export function interview(page: TextOnPage) {
  const { text, address } = page
  const people = peopleOf(page)
  const [speaker, ...others] = people
  const whole = article(page)
  return {
    ...whole,
    about: [...people, ...whole.about],
    hasPart: exchangesOf(text.content.body).map(exchange =>
      // of several it is not recorded who answers
      part(exchange, { address, speaker: others.length === 0 ? speaker : undefined }),
    ),
  }
}

type Spoken = { address: string; speaker?: { name: string } }

function part(exchange: Exchange, { address, speaker }: Spoken) {
  return {
    "@type": "Question",
    name: questionOf(exchange),
    url: absolute(`${address}#${exchange.attrs.id}`),
    acceptedAnswer: {
      "@type": "Answer",
      text: textOf(exchange.content[1]),
      author: speaker && { "@type": "Person", name: speaker.name },
    },
  }
}
