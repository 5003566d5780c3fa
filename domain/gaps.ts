import { lackOf } from "./empty-blocks.ts"
import { exchangesOf, questionOf, type RichText } from "./rich-text.ts"

/** Questions of an interview that lack their words or their answer, each named by its number, as the editor counts them. */
export const gapsIn = (doc: RichText): string[] =>
  exchangesOf(doc).flatMap((exchange, place) => {
    const lack = lackOf(exchange)
    const words = questionOf(exchange)
    const name = `question ${place + 1}`
    if (lack === "answer")
      return [`the answer to ${name} “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`]
    if (lack === "question") return [`the words of ${name}, which has an answer`]
    return lack === "both" ? [`${name}, which is empty (or remove it)`] : []
  })
