import { LinkForm } from "@/components/site/alerts/link-form"
import { ToldOutcome } from "@/components/site/alerts/told-outcome"
import { linkAt } from "@/domain/alert-address"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { AlertPage } from "./alert-page"

/** A private link that opens nothing, whether it is old, was made up, or all was stopped; and the way to a new one. */
export function UnknownLink({ locale }: { locale: Locale }) {
  const t = translator(locale)
  return (
    <AlertPage locale={locale} title={t("alerts.unknown.title")}>
      <ToldOutcome words={t("alerts.unknown.body")} />
      <div className="mt-6">
        <LinkForm locale={locale} action={linkAt} typed="" />
      </div>
    </AlertPage>
  )
}
