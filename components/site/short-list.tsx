import type { Locale } from "@/domain/locales"
import { ListedDate } from "./listed-date"
import type { ListedText } from "./listed-text"
import { ListedTitle } from "./listed-title"

/** A few titles with their dates. */
export const ShortList = ({ entries, locale }: { entries: ListedText[]; locale: Locale }) => (
  <ol className="mt-2">
    {entries.map(text => (
      <li key={text.id} className="border-b border-rule last:border-0">
        <article className="grid gap-x-6 py-5 sm:grid-cols-[minmax(0,1fr)_auto]">
          <ListedTitle text={text} locale={locale} size="text-xl" />
          <p className="mt-1.5 text-sm text-soft sm:mt-0">
            <ListedDate text={text} locale={locale} />
          </p>
        </article>
      </li>
    ))}
  </ol>
)
