import { DirectedWords } from "@/components/ui/directed-words"
import type { Frequency } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import { frequencyInWords } from "@/messages/frequency-in-words"
import { translator } from "@/messages/translate"
import { FollowedWords, type Words } from "./followed-words"
import { mainButton } from "./looks"

type Props = {
  locale: Locale
  action: string
  alertKey: string
  words: Words
  frequency: Frequency
  sentTo: string
}

export function ConfirmForm({ locale, action, alertKey, words, frequency, sentTo }: Props) {
  const t = translator(locale)
  return (
    <form action={action} method="post" className="grid max-w-xl gap-6 border-t border-rule pt-8 pb-4">
      <input type="hidden" name="key" value={alertKey} />
      <input type="hidden" name="in" value={locale} />
      <FollowedWords words={words} />
      <AlertTerms locale={locale} frequency={frequency} sentTo={sentTo} />
      <div>
        <button type="submit" className={mainButton}>
          {t("alerts.confirm.button")}
        </button>
      </div>
    </form>
  )
}

/** How often, and where to. */
export function AlertTerms({ locale, frequency, sentTo }: Pick<Props, "locale" | "frequency" | "sentTo">) {
  const t = translator(locale)
  return (
    <p>
      {frequencyInWords(frequency, locale)}
      <br />
      <DirectedWords>{t("alerts.own.sentTo", { address: sentTo })}</DirectedWords>
    </p>
  )
}
