import type { Locale } from "@/domain/locales"
import type { OwnTimePart } from "@/domain/own-time"
import { translator } from "@/messages/translate"
import { EntryList } from "./entry-list"
import type { ListedText } from "./listed-text"

type Props = { entries: (ListedText & { part: OwnTimePart })[]; locale: Locale }

/** Events and campaign days in their parts: what is coming, what is to be confirmed, what is past. */
export function OwnTimeEntries({ entries, locale }: Props) {
  const t = translator(locale)
  const parts = [...new Set(entries.map(({ part }) => part))]
  return parts.map(part => (
    <section key={part}>
      <h2 className="title pt-8 text-xl">{t(`lists.parts.${part}`)}</h2>
      <EntryList entries={entries.filter(entry => entry.part === part)} isInOwnTime locale={locale} />
    </section>
  ))
}
