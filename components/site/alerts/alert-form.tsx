import { type Frequency, frequencies } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import { frequencyInWords } from "@/messages/frequency-in-words"
import { translator } from "@/messages/translate"
import { EmailField } from "./email-field"
import { FollowedWords, type Words } from "./followed-words"
import { mainButton } from "./looks"

type Props = {
  locale: Locale
  words: Words
  /** Why it is not quite the list from which somebody came. */
  note?: string
  listAddress: string
  /** Which list it is, for whoever gets the form. */
  query: string
  action: string
  frequency: Frequency
  /** What was wrong with the form when it was sent before, and what stood there for an address. */
  problem?: "email" | "busy"
  typed: string
  /** A letter of it that no address of ours may have. */
  letter?: string
  /** Where the link to all alerts of an address is asked for. */
  linkPage: string
}

/** Asks for an alert. It works as it is, without scripts. What is no address is told by us, in the page's language. */
export function AlertForm({
  locale,
  words,
  note,
  listAddress,
  query,
  action,
  frequency,
  problem,
  typed,
  letter,
  linkPage,
}: Props) {
  const t = translator(locale)
  return (
    <form
      action={action}
      method="post"
      noValidate
      className="grid max-w-xl gap-7 border-t border-rule pt-8 pb-4"
    >
      <input type="hidden" name="language" value={locale} />
      <input type="hidden" name="query" value={query} />
      <div>
        <h2 className="mb-2 font-semibold">{t("alerts.theList")}</h2>
        <FollowedWords words={words} href={listAddress} />
        {note && <p className="mt-2 text-sm text-soft">{note}</p>}
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
            {frequencyInWords(name, locale)}
          </label>
        ))}
      </fieldset>
      <EmailField
        locale={locale}
        hint={`${t("alerts.emailHint")} ${t("alerts.inLanguage")}`}
        isWrong={problem === "email"}
        typed={typed}
        letter={letter}
      />
      <div>
        <button type="submit" className={mainButton}>
          {t("alerts.submit")}
        </button>
      </div>
      <p className="border-t border-rule pt-5">
        {t("alerts.haveSome")}{" "}
        <a href={linkPage} className="font-semibold text-accent hover:underline">
          {t("alerts.seeAll")}
        </a>
      </p>
    </form>
  )
}
