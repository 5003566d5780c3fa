import { type Frequency, frequencies } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { FollowedWords, type Words } from "./followed-words"
import { box, mainButton } from "./looks"

type Props = {
  locale: Locale
  words: Words
  listAddress: string
  /** Which list it is, for whoever gets the form. */
  query: string
  action: string
  frequency: Frequency
  /** What was wrong with the form when it was sent before, and what stood there for an address. */
  problem?: "email" | "busy"
  typed: string
}

/** Asks for an alert. It works as it is, without scripts. */
export function AlertForm({ locale, words, listAddress, query, action, frequency, problem, typed }: Props) {
  const t = translator(locale)
  const isWrong = problem === "email"
  return (
    <form action={action} method="post" className="grid max-w-xl gap-7 border-t border-rule pt-8 pb-4">
      <input type="hidden" name="language" value={locale} />
      <input type="hidden" name="query" value={query} />
      <div>
        <h2 className="mb-2 font-semibold">{t("alerts.theList")}</h2>
        <FollowedWords words={words} href={listAddress} />
      </div>
      {problem === "busy" && (
        <p role="alert" className="border-s-4 border-signal bg-signal-wash px-3.5 py-2.5">
          {t("alerts.tooBusy")}
        </p>
      )}
      <fieldset>
        <legend className="mb-1 font-semibold">{t("alerts.frequency")}</legend>
        {frequencies.map(name => (
          <label key={name} className="flex items-baseline gap-2.5 py-1">
            <input
              type="radio"
              name="frequency"
              value={name}
              defaultChecked={name === frequency}
              required
              className="accent-accent"
            />
            {t(`alerts.frequencies.${name}`)}
          </label>
        ))}
      </fieldset>
      <div>
        <label htmlFor="email" className="font-semibold">
          {t("alerts.email")}
        </label>
        <p id="email-hint" className="text-sm text-soft">
          {t("alerts.emailHint")} {t("alerts.inLanguage")}
        </p>
        <input
          id="email"
          name="email"
          type="email"
          dir="ltr"
          required
          maxLength={254}
          autoComplete="email"
          defaultValue={typed}
          aria-describedby={isWrong ? "email-problem email-hint" : "email-hint"}
          aria-invalid={isWrong || undefined}
          className={box}
        />
        {isWrong && (
          <p id="email-problem" role="alert" className="mt-1 text-sm font-semibold text-signal">
            {t("alerts.emailWrong")}
          </p>
        )}
      </div>
      <div>
        <button type="submit" className={mainButton}>
          {t("alerts.submit")}
        </button>
      </div>
    </form>
  )
}
