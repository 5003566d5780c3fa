import type { Frequency } from "@/domain/alert"
import { translator } from "@/messages/translate"
import { EmailForm, type EmailFormProps } from "./email-form"
import { FollowedWords, type Words } from "./followed-words"
import { FrequencyChoice } from "./frequency-choice"
import { mainButton } from "./looks"

type Props = EmailFormProps & {
  words: Words
  /** Why it is not quite the list from which somebody came. */
  note?: string
  listAddress: string
  /** Which list it is, for whoever gets the form. */
  query: string
  frequency: Frequency
  /** Where the link to all alerts of an address is asked for. */
  linkPage: string
}

/** Asks for an alert. */
export function AlertForm({ words, note, listAddress, query, frequency, linkPage, ...form }: Props) {
  const { locale } = form
  const t = translator(locale)
  return (
    <EmailForm
      {...form}
      hint={`${t("alerts.emailHint")} ${t("alerts.inLanguage")}`}
      before={
        <>
          <input type="hidden" name="query" value={query} />
          <div>
            <h2 className="mb-2 font-semibold">{t("alerts.theList")}</h2>
            <FollowedWords words={words} href={listAddress} />
            {note && <p className="mt-2 text-sm text-soft">{note}</p>}
          </div>
          <FrequencyChoice locale={locale} chosen={frequency} />
        </>
      }
      submit={
        <button type="submit" className={mainButton}>
          {t("alerts.submit")}
        </button>
      }
      after={
        <p className="border-t border-rule pt-5">
          {t("alerts.haveSome")}{" "}
          <a href={linkPage} className="font-semibold text-accent hover:underline">
            {t("alerts.seeAll")}
          </a>
        </p>
      }
    />
  )
}
