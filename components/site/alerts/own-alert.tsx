import type { Frequency } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { AlertTerms } from "./confirm-form"
import { FollowedWords, type Words } from "./followed-words"
import { mainButton, plainButton } from "./looks"

type Props = {
  locale: Locale
  alertKey: string
  words?: Words
  alert: { frequency: Frequency; sentTo: string; alerts: number }
  stopAt: string
  forgetAt: string
}

/** An alert, what stops it, and what deletes all that is known of its reader. */
export function OwnAlert({ locale, alertKey, words, alert, stopAt, forgetAt }: Props) {
  const t = translator(locale)
  return (
    <div className="max-w-xl border-t border-rule pt-8 pb-4">
      {words && <FollowedWords words={words} />}
      <div className="mt-5">
        <AlertTerms locale={locale} frequency={alert.frequency} sentTo={alert.sentTo} />
      </div>
      <form action={stopAt} method="post" className="mt-6">
        <button type="submit" className={mainButton}>
          {t("alerts.own.stop")}
        </button>
      </form>
      <h2 className="mt-12 border-t border-rule pt-6 font-semibold">{t("alerts.own.forgetTitle")}</h2>
      <p className="mt-1">{t("alerts.own.forgetHint", { count: alert.alerts })}</p>
      <form action={forgetAt} method="post" className="mt-4">
        <input type="hidden" name="key" value={alertKey} />
        <input type="hidden" name="in" value={locale} />
        <button type="submit" className={plainButton}>
          {t("alerts.own.forget")}
        </button>
      </form>
    </div>
  )
}
