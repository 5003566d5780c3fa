import type { Locale } from "@/domain/locales"
import { exchangesOf, questionOf, type RichText } from "@/domain/rich-text"
import { translator } from "@/messages/translate"

/** The questions of an interview, each leading to its answer. */
export function Contents({ doc, locale }: { doc: RichText; locale: Locale }) {
  const questions = exchangesOf(doc)
  const title = translator(locale)("interview.questions", { count: questions.length })
  return (
    <nav aria-label={title} className="no-print lg:col-start-1 lg:row-start-1">
      <div className="lg:sticky lg:top-8 lg:max-h-[calc(100dvh-4rem)] lg:overflow-y-auto">
        <h2 className="border-b border-rule pb-2 text-sm font-semibold">{title}</h2>
        <ol>
          {questions.map((question, place) => (
            <li key={question.attrs.id} className="border-b border-rule last:border-0">
              <a
                href={`#${question.attrs.id}`}
                className="flex gap-3 py-2 text-sm text-soft hover:text-accent"
              >
                <span aria-hidden="true" className="min-w-3 font-semibold">
                  {place + 1}
                </span>
                <span>{questionOf(question)}</span>
              </a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  )
}
