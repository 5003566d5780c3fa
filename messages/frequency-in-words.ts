import type { Frequency } from "@/domain/alert"
import { type Locale, locales } from "@/domain/locales"
import { env } from "@/env"
import { translator } from "./translate"

/** How often an alert is sent. "At seven" is one on the site's clock, which is named: who reads it may be anywhere. */
export function frequencyInWords(frequency: Frequency, language: Locale): string {
  const words = translator(language)(`alerts.frequencies.${frequency}`)
  return frequency === "at_once" ? words : `${words} (${clockOfSite(language)})`
}

/** "Central European Time", as it is called all year. */
const clockOfSite = (language: Locale) =>
  new Intl.DateTimeFormat(locales[language].tag, {
    timeZone: env.SITE_TIME_ZONE,
    timeZoneName: "longGeneric",
  })
    .formatToParts()
    .find(({ type }) => type === "timeZoneName")?.value ?? env.SITE_TIME_ZONE
