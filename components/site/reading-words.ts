import type { ReadingWords } from "@/components/ui/rich-text"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

/** What stands around a text, in the language of its page. */
export function readingWords(locale: Locale): ReadingWords {
  const t = translator(locale)
  return {
    linkToQuestion: number => t("interview.linkTo", { number }),
    quoteAnswer: t("reading.quoteAnswer"),
    quoteAnswerTo: number => t("reading.quoteAnswerTo", { number }),
    footnotes: t("reading.footnotes"),
    footnote: number => t("reading.footnote", { number }),
    backToText: number => t("reading.backToText", { number }),
  }
}
