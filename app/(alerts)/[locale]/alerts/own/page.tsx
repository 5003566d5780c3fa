import { OwnAlert } from "@/components/site/alerts/own-alert"
import { ToldOutcome } from "@/components/site/alerts/told-outcome"
import { alertOfKey } from "@/db/queries/alert-of-key"
import { forgetAt, stopAddress } from "@/domain/alert-address"
import { translator } from "@/messages/translate"
import { AlertPage, alertMetadata } from "../alert-page"
import { type Asked, keyOf, localeOf } from "../asked"
import { followedNamed } from "../followed-named"

export const generateMetadata = async (asked: Asked) => alertMetadata(await localeOf(asked))

/** What the private link in a mail opens: the alert, a button that stops it, and one that deletes the address. */
export default async function OwnAlertPage(asked: Asked) {
  const [locale, key] = await Promise.all([localeOf(asked), keyOf(asked)])
  const t = translator(locale)
  const alert = key && (await alertOfKey(key))
  if (!key || !alert)
    return (
      <AlertPage locale={locale} title={t("alerts.unknown.title")}>
        <ToldOutcome words={t("alerts.unknown.body")} />
      </AlertPage>
    )
  const named = await followedNamed(alert.language, new URLSearchParams(alert.query))
  return (
    <AlertPage locale={locale} title={t("alerts.own.title")}>
      <OwnAlert
        locale={locale}
        alertKey={key}
        words={named?.words}
        alert={alert}
        stopAt={stopAddress(locale, key)}
        forgetAt={forgetAt}
      />
    </AlertPage>
  )
}
