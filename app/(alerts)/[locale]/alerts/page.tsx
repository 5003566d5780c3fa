import { NotFoundPage } from "@/app/[locale]/not-found-page"
import { AlertForm } from "@/components/site/alerts/alert-form"
import { alertPages, askAt, linkPage } from "@/domain/alert-address"
import { addressOfFollowed, alertsAddress, writeFollowed } from "@/domain/followed-list"
import { translator } from "@/messages/translate"
import { AlertPage, alertMetadata } from "./alert-page"
import { type Asked, localeOf, parametersOf } from "./asked"
import { followedFromNow } from "./followed-named"
import { submittedValues } from "./submitted-values"

export const generateMetadata = async (asked: Asked) => alertMetadata(await localeOf(asked))

/** Where a reader asks for an alert of a list in its current filter. */
export default async function AlertsPage(asked: Asked) {
  const [locale, parameters] = await Promise.all([localeOf(asked), parametersOf(asked)])
  const named = await followedFromNow(locale, parameters)
  if (!named) return <NotFoundPage locale={locale} />
  const t = translator(locale)
  const { followed, words, isWithoutYears } = named
  return (
    <AlertPage
      locale={locale}
      title={t("alerts.title")}
      introduction={t("alerts.lead")}
      inLanguage={language =>
        language === locale ? alertsAddress(followed) : `${alertPages(language)}?${writeFollowed(followed)}`
      }
    >
      <AlertForm
        locale={locale}
        words={words}
        note={isWithoutYears ? t("alerts.yearsOver") : undefined}
        listAddress={addressOfFollowed(followed)}
        query={writeFollowed(followed)}
        action={askAt}
        linkPage={linkPage(locale)}
        {...submittedValues()}
      />
    </AlertPage>
  )
}
