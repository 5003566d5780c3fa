import { translator } from "@/messages/translate"
import { EmailForm, type EmailFormProps } from "./email-form"
import { plainButton } from "./looks"

/** Asks for the link to all alerts of an address. */
export function LinkForm(form: EmailFormProps) {
  const t = translator(form.locale)
  return (
    <EmailForm
      {...form}
      hint={t("alerts.link.emailHint")}
      submit={
        <button type="submit" className={plainButton}>
          {t("alerts.link.submit")}
        </button>
      }
    />
  )
}
