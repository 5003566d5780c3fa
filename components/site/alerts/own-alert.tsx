import { type Locale, locales } from "@/domain/locales"
import { languageInWords } from "@/messages/language-in-words"
import { translator } from "@/messages/translate"
import { FollowedWords } from "./followed-words"
import { FormStatus } from "./form-status"
import { FrequencyChoice } from "./frequency-choice"
import { plainButton } from "./looks"
import type { ShownAlert } from "./shown-alert"

type Props = {
  locale: Locale
  alertKey: string
  alert: ShownAlert
  /** The mail that led here was about this one. */
  isMarked: boolean
  told?: string
  actions: { change: string; stop: string }
}

/** One alert: which list, how often, and a button each that changes or stops it. It works as it is, without scripts. */
export function OwnAlert({ locale, alertKey, alert, isMarked, told, actions }: Props) {
  const { id, language, frequency, words } = alert
  const t = translator(locale)
  const hidden = (
    <>
      <input type="hidden" name="key" value={alertKey} />
      <input type="hidden" name="in" value={locale} />
      <input type="hidden" name="alert" value={id} />
    </>
  )
  return (
    <li id={`alert-${id}`} className="rounded-[3px] border border-rule bg-card px-4 py-3">
      <div lang={language} dir={locales[language].direction}>
        <FollowedWords
          id={`list-${id}`}
          words={words ?? { title: t("alerts.own.listGone"), narrowing: [] }}
        />
      </div>
      {language !== locale && (
        <p className="mt-2 text-sm text-soft">
          {t("alerts.own.mailsIn", { name: languageInWords(language, locale) })}
        </p>
      )}
      {isMarked && <p className="mt-2 text-sm text-soft">{t("alerts.own.thisMail")}</p>}
      {told && <FormStatus words={told} />}
      <div className="mt-4 flex flex-wrap items-end justify-between gap-4">
        <form action={actions.change} method="post" className="grid justify-items-start gap-3">
          {hidden}
          <FrequencyChoice locale={locale} chosen={frequency} describedBy={`list-${id}`} />
          <button type="submit" className={plainButton} aria-describedby={`list-${id}`}>
            {t("alerts.own.change")}
          </button>
        </form>
        <form action={actions.stop} method="post">
          {hidden}
          <button type="submit" className={plainButton} aria-describedby={`list-${id}`}>
            {t("alerts.own.stop")}
          </button>
        </form>
      </div>
    </li>
  )
}
