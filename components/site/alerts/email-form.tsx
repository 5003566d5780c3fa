import type { ReactNode } from "react"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { EmailField } from "./email-field"

/** What a form that asks for an e-mail address is drawn with, and came back with. */
export type EmailFormProps = {
  locale: Locale
  action: string
  /** What was wrong with the form when it was sent before, and what stood there for an address. */
  problem?: "email" | "busy"
  typed: string
  /** A letter of it that no address of ours may have. */
  letter?: string
}

type Props = EmailFormProps & {
  hint: string
  /** The button that sends it. */
  submit: ReactNode
  /** What is asked for besides, above the address. */
  before?: ReactNode
  after?: ReactNode
}

/** A form that works as it is, without scripts. What is no address is told by us, in the page's language. */
export function EmailForm({ locale, action, problem, typed, letter, hint, submit, before, after }: Props) {
  return (
    <form
      action={action}
      method="post"
      noValidate
      className="grid max-w-xl gap-7 border-t border-rule pt-8 pb-4"
    >
      <input type="hidden" name="language" value={locale} />
      {problem === "busy" && (
        <p role="alert" className="border-s-4 border-signal bg-signal-wash px-3.5 py-2.5">
          {translator(locale)("alerts.tooBusy")}
        </p>
      )}
      {before}
      <EmailField locale={locale} hint={hint} isWrong={problem === "email"} typed={typed} letter={letter} />
      <div>{submit}</div>
      {after}
    </form>
  )
}
