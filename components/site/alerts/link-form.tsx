import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { EmailField } from "./email-field"
import { plainButton } from "./looks"

type Props = {
  locale: Locale
  action: string
  problem?: "email" | "busy"
  typed: string
  /** A letter of what was typed that no address of ours may have. */
  letter?: string
}

/** Asks for the link to all alerts of an address. It works as it is, without scripts. What is no address is told by us, in the page's language. */
export function LinkForm({ locale, action, problem, typed, letter }: Props) {
  const t = translator(locale)
  return (
    <form
      action={action}
      method="post"
      noValidate
      className="grid max-w-xl gap-5 border-t border-rule pt-8 pb-4"
    >
      <input type="hidden" name="language" value={locale} />
      <EmailField
        locale={locale}
        hint={t("alerts.link.emailHint")}
        isWrong={problem === "email"}
        typed={typed}
        letter={letter}
      />
      <div>
        <button type="submit" className={plainButton}>
          {t("alerts.link.submit")}
        </button>
      </div>
    </form>
  )
}
