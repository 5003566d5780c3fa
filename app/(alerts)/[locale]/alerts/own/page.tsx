import { OwnAlerts } from "@/components/site/alerts/own-alerts"
import { alertsOfKey } from "@/db/queries/alerts-of-key"
import { changeAt, forgetAt, ownAddress, stopOneAt } from "@/domain/alert-address"
import { translator } from "@/messages/translate"
import { AlertPage, alertMetadata } from "../alert-page"
import { type Asked, keyOf, localeOf, parametersOf } from "../asked"
import { followedNamed } from "../followed-named"
import { UnknownLink } from "../unknown-link"
import { doneIn } from "./done"

export const generateMetadata = async (asked: Asked) => alertMetadata(await localeOf(asked))

/** What the private link in any mail opens: all alerts of its reader, each with how often, and what stops it. */
export default async function OwnAlertsPage(asked: Asked) {
  const [locale, key, parameters] = await Promise.all([localeOf(asked), keyOf(asked), parametersOf(asked)])
  const own = key && (await alertsOfKey(key))
  if (!key || !own) return <UnknownLink locale={locale} />
  const t = translator(locale)
  const [alerts, done] = await Promise.all([
    Promise.all(
      own.alerts.map(async ({ query, ...alert }) => ({
        ...alert,
        words: (await followedNamed(alert.language, new URLSearchParams(query)))?.words,
      })),
    ),
    doneIn(locale, parameters),
  ])
  return (
    <AlertPage
      locale={locale}
      title={t("alerts.own.title")}
      inLanguage={language => ownAddress(language, key)}
    >
      <OwnAlerts
        locale={locale}
        alertKey={key}
        sentTo={own.sentTo}
        alerts={alerts}
        done={done}
        actions={{ change: changeAt, stop: stopOneAt, forget: forgetAt }}
      />
    </AlertPage>
  )
}
