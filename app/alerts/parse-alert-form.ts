import type { DoneName } from "@/app/(alerts)/[locale]/alerts/own/done"
import { isAlertKey, ownAddress } from "@/domain/alert-address"
import type { Locale } from "@/domain/locales"
import { localeIn, posted, seeOther } from "./posted"

type About = { key: string; locale: Locale; alertId: number; others: Record<string, string> }

/** A form about one of a reader's alerts; undefined for what none of ours sends. */
export async function parseAlertForm(request: Request, ...more: string[]): Promise<About | undefined> {
  const { key, in: language, alert = "", ...others } = (await posted(request)) ?? {}
  const locale = localeIn(language)
  const isOne = /^[1-9]\d{0,14}$/.test(alert)
  const isOurs = Object.keys(others).every(name => more.includes(name))
  return isAlertKey(key) && locale && isOne && isOurs
    ? { key, locale, alertId: Number(alert), others }
    : undefined
}

/** Back to all alerts, with what was done; `list` says which one that was that has gone. */
export function backTo({ locale, key, alertId }: About, done: DoneName, list = "") {
  const told = new URLSearchParams({ done, ...(done === "changed" ? { alert: String(alertId) } : {}) })
  const place = done === "changed" ? `#alert-${alertId}` : ""
  return seeOther(`${ownAddress(locale, key)}&${told}${list && `&${list}`}${place}`)
}
