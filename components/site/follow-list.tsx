import { feedFiles, feedNames } from "@/domain/feed"
import { listFileAddress } from "@/domain/list-address"
import type { ListFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

type Props = { locale: Locale; list: string; filter: ListFilter; hasCalendar: boolean }

/** How to be told of what is new in a list, in exactly its present filter. */
export function FollowList({ locale, list, filter, hasCalendar }: Props) {
  const t = translator(locale)
  const files = [
    ...feedFiles.map(file => ({ file, label: feedNames[file] })),
    ...(hasCalendar ? [{ file: "calendar.ics" as const, label: t("follow.calendar") }] : []),
  ]
  return (
    <nav aria-labelledby="follow" className="no-print">
      <h2 id="follow" className="pb-1.5 text-sm font-semibold">
        {t("follow.title")}
      </h2>
      <ul>
        {files.map(({ file, label }) => (
          <li key={file} className="border-b border-rule">
            <a
              href={listFileAddress(list, file, filter)}
              rel="nofollow"
              className="block py-1.5 text-base hover:text-accent"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
