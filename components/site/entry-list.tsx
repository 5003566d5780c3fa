import { DirectedWords } from "@/components/ui/directed-words"
import { type Locale, locales } from "@/domain/locales"
import { Extract } from "./extract"
import { ListedDate, PublishedDate } from "./listed-date"
import type { ListedText } from "./listed-text"
import { ListedTitle } from "./listed-title"
import { WhenAndWhere } from "./when-and-where"

type Props = {
  entries: (ListedText & { extract?: string })[]
  /** What stands around each word in an extract that was searched for. */
  marks?: { begins: string; ends: string }
  /** Events and campaign days stand by their own dates; else every text by that of its publication. */
  isInOwnTime?: boolean
  locale: Locale
}

/** Texts one under the other: the date in a column of its own, kicker over title, a summary where there is one. */
export const EntryList = ({ entries, marks, isInOwnTime = false, locale }: Props) => (
  <ol>
    {entries.map(text => (
      <li key={text.id} className="border-b border-rule">
        <article className="grid gap-x-8 py-7 sm:grid-cols-[9.5rem_minmax(0,1fr)] sm:pt-8">
          <p className="order-last mt-2.5 text-sm text-soft sm:order-none sm:mt-0">
            {isInOwnTime ? (
              <ListedDate text={text} locale={locale} />
            ) : (
              <PublishedDate text={text} locale={locale} />
            )}
          </p>
          <div className="max-w-2xl">
            <ListedTitle text={text} locale={locale} />
            <WhenAndWhere text={text} withDate={!isInOwnTime} locale={locale} />
            {text.extract && marks ? (
              <Extract words={text.extract} marks={marks} />
            ) : (
              text.summary && (
                <p
                  lang={text.language}
                  dir={locales[text.language].direction}
                  className="mt-2 font-serif text-base"
                >
                  <DirectedWords>{text.summary}</DirectedWords>
                </p>
              )
            )}
          </div>
        </article>
      </li>
    ))}
  </ol>
)
