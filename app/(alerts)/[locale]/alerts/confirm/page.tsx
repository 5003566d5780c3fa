import { ConfirmForm } from "@/components/site/alerts/confirm-form"
import { requestOfKey } from "@/db/queries/request-of-key"
import { confirmAt } from "@/domain/alert-address"
import { translator } from "@/messages/translate"
import { AlertPage, alertMetadata } from "../alert-page"
import { type Asked, keyOf, localeOf } from "../asked"
import { followedNamed } from "../followed-named"
import { UnknownLink } from "../unknown-link"

export const generateMetadata = async (asked: Asked) => alertMetadata(await localeOf(asked))

/** Programmes that look for dangers follow the links in a mail, so only the button says yes. */
export default async function ConfirmPage(asked: Asked) {
  const [locale, key] = await Promise.all([localeOf(asked), keyOf(asked)])
  const t = translator(locale)
  const request = key && (await requestOfKey(key))
  const named = request && (await followedNamed(request.language, new URLSearchParams(request.query)))
  if (!key || !named) return <UnknownLink locale={locale} />
  return (
    <AlertPage locale={locale} title={t("alerts.confirm.title")}>
      <ConfirmForm
        locale={locale}
        action={confirmAt}
        alertKey={key}
        words={named.words}
        frequency={request.frequency}
        sentTo={request.sentTo}
      />
    </AlertPage>
  )
}
