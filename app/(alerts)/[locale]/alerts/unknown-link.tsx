import { Suspense } from "react"
import { ThrowNotFound } from "@/app/[locale]/not-found-page"
import { LinkForm } from "@/components/site/alerts/link-form"
import { ToldOutcome } from "@/components/site/alerts/told-outcome"
import { linkAt } from "@/domain/alert-address"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { AlertPage } from "./alert-page"

/**
 * A private link that opens nothing, whether it is old, was made up, or all was stopped; and the way to a new one. It is a
 * 404 with words, as in app/[locale]/not-found-page.tsx.
 */
export function UnknownLink({ locale }: { locale: Locale }) {
  const t = translator(locale)
  return (
    <AlertPage locale={locale} title={t("alerts.unknown.title")}>
      <Suspense fallback={<WayToANewOne locale={locale} />}>
        <ThrowNotFound />
      </Suspense>
    </AlertPage>
  )
}

const WayToANewOne = ({ locale }: { locale: Locale }) => (
  <>
    <ToldOutcome words={translator(locale)("alerts.unknown.body")} />
    <div className="mt-6">
      <LinkForm locale={locale} action={linkAt} typed="" />
    </div>
  </>
)
