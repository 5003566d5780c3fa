import { DirectedWords } from "@/components/ui/directed-words"
import type { Locale } from "@/domain/locales"
import { ListedDate } from "./listed-date"
import type { ListedText } from "./listed-text"
import { ListedTitle } from "./listed-title"

/** Some texts side by side. */
export const LatestTexts = ({ entries, locale }: { entries: ListedText[]; locale: Locale }) => (
  <ol className="mt-7 grid gap-x-12 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
    {entries.map(text => (
      <li key={text.id}>
        <article>
          <ListedTitle text={text} locale={locale} size="text-[1.4375rem]" />
          {text.summary && (
            <p className="mt-2 font-serif text-base">
              <DirectedWords>{text.summary}</DirectedWords>
            </p>
          )}
          <p className="mt-3.5 text-sm text-soft">
            <ListedDate text={text} locale={locale} />
          </p>
        </article>
      </li>
    ))}
  </ol>
)
