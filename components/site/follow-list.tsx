import { feedFiles, feedNames } from "@/domain/feed"
import { alertsAddressOf } from "@/domain/followed-list"
import { listFileAddress } from "@/domain/list-address"
import type { ListFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { SubscribeCalendar } from "./subscribe-calendar"

type Props = {
  locale: Locale
  list: string
  filter: ListFilter
  /** The whole address of the list's calendar, if there is to be one. */
  calendar?: string
}

/** How to be told of what is new in a list, in exactly its present filter. */
export function FollowList({ locale, list, filter, calendar }: Props) {
  const t = translator(locale)
  const ways = [
    { href: alertsAddressOf(list, filter), label: t("alerts.title") },
    ...feedFiles.map(file => ({ href: listFileAddress(list, file, filter), label: feedNames[file] })),
  ]
  return (
    <nav aria-labelledby="follow" className="no-print">
      <h2 id="follow" className="pb-1.5 text-sm font-semibold">
        {t("follow.title")}
      </h2>
      <ul>
        {ways.map(({ href, label }) => (
          <li key={href} className="border-b border-rule">
            <a href={href} rel="nofollow" className="block py-1.5 text-base hover:text-accent">
              {label}
            </a>
          </li>
        ))}
        {calendar && <SubscribeCalendar address={calendar} locale={locale} />}
      </ul>
    </nav>
  )
}
