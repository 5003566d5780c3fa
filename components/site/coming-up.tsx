import type { Locale } from "@/domain/locales"
import { CalendarLeaf } from "./calendar-leaf"
import { ListedDate } from "./listed-date"
import { type ListedText, ownDate } from "./listed-text"
import { ListedTitle } from "./listed-title"

export type ComingText = ListedText & { place: string }

/** What is to come, set like a wall calendar. */
export const ComingUp = ({ entries, locale }: { entries: ComingText[]; locale: Locale }) => (
  <ol className="mt-2">
    {entries.map(text => (
      <li key={text.id} className="border-b border-rule last:border-0">
        <article className="flex gap-5 py-5">
          <CalendarLeaf date={ownDate(text)?.from} locale={locale} />
          <div>
            <ListedTitle text={text} locale={locale} size="text-lg" />
            <p className="mt-1 text-sm text-soft">
              <ListedDate text={text} locale={locale} />
              {text.place && ` · ${text.place}`}
            </p>
          </div>
        </article>
      </li>
    ))}
  </ol>
)
