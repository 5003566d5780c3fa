import { DirectedWords } from "@/components/ui/directed-words"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { FormStatus } from "./form-status"
import { plainButton } from "./looks"
import { OwnAlert } from "./own-alert"
import type { ShownAlert } from "./shown-alert"

type Props = {
  locale: Locale
  alertKey: string
  sentTo: string
  alerts: ShownAlert[]
  /** What came of a form, and beside which alert that is told. */
  done?: { words: string; alertId?: number }
  actions: { change: string; stop: string; forget: string }
}

/** All alerts of one reader, and what deletes all that is known of them. */
export function OwnAlerts({ locale, alertKey, sentTo, alerts, done, actions }: Props) {
  const t = translator(locale)
  const isBeside = alerts.some(({ id }) => id === done?.alertId)
  return (
    <div className="max-w-3xl border-t border-rule pt-6 pb-4">
      <p>
        <DirectedWords>{t("alerts.own.sentTo", { address: sentTo })}</DirectedWords>
      </p>
      {done && !isBeside && <FormStatus words={done.words} />}
      <ul className="mt-6 grid gap-5">
        {alerts.map(alert => (
          <OwnAlert
            key={alert.id}
            locale={locale}
            alertKey={alertKey}
            alert={alert}
            isMarked={alert.isOfThisMail && alerts.length > 1}
            told={alert.id === done?.alertId ? done.words : undefined}
            actions={actions}
          />
        ))}
      </ul>
      <h2 className="mt-12 border-t border-rule pt-6 font-semibold">{t("alerts.own.forgetTitle")}</h2>
      <p className="mt-1">{t("alerts.own.forgetHint", { count: alerts.length })}</p>
      <form action={actions.forget} method="post" className="mt-4">
        <input type="hidden" name="key" value={alertKey} />
        <input type="hidden" name="in" value={locale} />
        <button type="submit" className={plainButton}>
          {t("alerts.own.forget")}
        </button>
      </form>
    </div>
  )
}
