import { LinkForm } from "@/components/site/alerts/link-form"
import { linkAt, linkPage } from "@/domain/alert-address"
import { translator } from "@/messages/translate"
import { AlertPage, alertMetadata } from "../alert-page"
import { type Asked, localeOf } from "../asked"
import { submittedValues } from "../submitted-values"

export const generateMetadata = async (asked: Asked) => alertMetadata(await localeOf(asked))

/** Where a reader asks for the link to all their alerts. It comes by mail, so that nobody learns here who has any. */
export default async function LinkPage(asked: Asked) {
  const locale = await localeOf(asked)
  const t = translator(locale)
  return (
    <AlertPage
      locale={locale}
      title={t("alerts.link.title")}
      introduction={t("alerts.link.lead")}
      inLanguage={linkPage}
    >
      <LinkForm locale={locale} action={linkAt} {...submittedValues()} />
    </AlertPage>
  )
}
