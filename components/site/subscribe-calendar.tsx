import { calendarSubscription } from "@/domain/calendar-subscription"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { CopyLink } from "./copy-link"

/**
 * A calendar to subscribe to, so that what comes into it later is told as well: with one click where a program for
 * calendars takes such links, and by its address where one asks for that.
 */
export function SubscribeCalendar({ address, locale }: { address: string; locale: Locale }) {
  const t = translator(locale)
  return (
    <li className="border-b border-rule pb-2.5">
      <a
        href={calendarSubscription(address)}
        rel="nofollow"
        className="block py-1.5 text-base hover:text-accent"
      >
        {t("follow.subscribeCalendar")}
      </a>
      <p className="text-sm text-soft">{t("follow.calendarAddress")}</p>
      <p className="mt-0.5 text-sm break-all">
        <a href={address} rel="nofollow" className="text-accent hover:underline">
          <bdi dir="ltr">{address}</bdi>
        </a>
      </p>
      <CopyLink address={address} locale={locale} />
    </li>
  )
}
