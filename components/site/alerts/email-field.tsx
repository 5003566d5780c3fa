import { DirectedWords } from "@/components/ui/directed-words"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { box } from "./looks"

type Props = {
  locale: Locale
  hint: string
  isWrong: boolean
  typed: string
  /** What of it is no letter of an address that we can write to. */
  letter?: string
}

/** An address, with what was typed before and why that was none. */
export function EmailField({ locale, hint, isWrong, typed, letter }: Props) {
  const t = translator(locale)
  return (
    <div>
      <label htmlFor="email" className="font-semibold">
        {t("alerts.email")}
      </label>
      <p id="email-hint" className="text-sm text-soft">
        {hint}
      </p>
      <input
        id="email"
        name="email"
        type="email"
        dir="ltr"
        required
        maxLength={254}
        autoComplete="email"
        // biome-ignore lint/a11y/noAutofocus: the reader comes back to this one field, without scripts too
        autoFocus={isWrong || undefined}
        defaultValue={typed}
        aria-describedby={isWrong ? "email-problem email-hint" : "email-hint"}
        aria-invalid={isWrong || undefined}
        className={box}
      />
      {isWrong && (
        <p id="email-problem" role="alert" className="mt-1 text-sm font-semibold text-signal">
          <DirectedWords>
            {letter ? t("alerts.emailLetter", { letter }) : t("alerts.emailWrong")}
          </DirectedWords>
        </p>
      )}
    </div>
  )
}
