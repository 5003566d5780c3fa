import type { Locale } from "@/domain/locales"
import { CalendarLeaf } from "./calendar-leaf"
import { ListedDate } from "./listed-date"
import { type ListedText, ownDate } from "./listed-text"
import { ListedTitle } from "./listed-title"
import { WhenAndWhere } from "./when-and-where"

/** What is to come, set like a wall calendar. */
export const ComingUp = ({ entries, locale }: { entries: ListedText[]; locale: Locale }) => (
  <ol className="mt-2">
    {entries.map(text => (
      <li key={text.id} className="border-b border-rule last:border-0">
        <article className="flex gap-5 py-5">
          <CalendarLeaf date={ownDate(text)?.from} isCancelled={text.isCancelled} locale={locale} />
          <div>
            <ListedTitle text={text} locale={locale} size="text-lg" />
            <p className="mt-1 text-sm text-soft">
              <ListedDate text={text} locale={locale} />
            </p>
            <WhenAndWhere text={text} withDate={false} locale={locale} />
          </div>
        </article>
      </li>
    ))}
  </ol>
)
