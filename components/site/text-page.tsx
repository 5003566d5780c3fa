import { DirectedWords } from "@/components/ui/directed-words"
import type { Pictures } from "@/components/ui/picture-address"
import { RichText } from "@/components/ui/rich-text"
import { locales } from "@/domain/locales"
import { exchangesOf } from "@/domain/rich-text"
import { Contents } from "./contents"
import { NoticeBox } from "./notice-box"
import { readingWords } from "./reading-words"
import type { ShownText } from "./shown-text"
import { TextAside } from "./text-aside"
import { hasFacts, TextFacts } from "./text-facts"
import { TextFoot } from "./text-foot"
import { TextHeader } from "./text-header"

/** A text on its page: head, what goes before it at the side, the text, and where it is filed. */
export function TextPage({ text, pictures }: { text: ShownText; pictures: Pictures }) {
  const { body, summary } = text.content
  const hasContents = exchangesOf(body).length > 1
  const isSideTaken = hasContents || hasFacts(text)
  return (
    <article lang={text.language} dir={locales[text.language].direction}>
      {text.notice !== null && <NoticeBox {...text.notice} locale={text.language} />}
      <TextHeader text={text} pictures={pictures} />
      <div className="shell">
        <div className="grid grid-cols-1 gap-x-14 gap-y-10 border-t border-rule pt-8 lg:grid-cols-[13.5rem_minmax(0,38rem)_minmax(0,1fr)] lg:pt-10">
          {hasFacts(text) && <TextFacts text={text} />}
          {hasContents && <Contents doc={body} locale={text.language} />}
          <div className="lg:col-start-2 lg:row-start-1">
            {summary && (
              <p className="mb-8 max-w-[38rem] font-serif text-[1.375rem] leading-[1.5]">
                <DirectedWords>{summary}</DirectedWords>
              </p>
            )}
            <RichText
              doc={body}
              pictures={pictures}
              words={readingWords(text.language)}
              answerAddress={id => `${text.href}/${id}`}
            />
            <TextFoot text={text} />
          </div>
          <TextAside
            text={text}
            className={`lg:row-start-1 ${isSideTaken ? "lg:col-start-3" : "lg:col-start-1"}`}
          />
        </div>
      </div>
    </article>
  )
}
