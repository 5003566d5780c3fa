import { NotFoundPage } from "@/app/[locale]/not-found-page"
import { ToldOutcome } from "@/components/site/alerts/told-outcome"
import { daysToConfirm } from "@/domain/alert"
import { isAlertKey, ownAddress } from "@/domain/alert-address"
import { addressOfFollowed } from "@/domain/followed-list"
import { translator } from "@/messages/translate"
import { AlertPage, alertMetadata } from "../alert-page"
import { type Asked, localeOf, parametersOf } from "../asked"
import { followedNamed } from "../followed-named"
import { type Outcome, outcomes } from "../outcomes"
import { UnknownLink } from "../unknown-link"

type Props = Asked & { params: Promise<{ locale: string; told: string }> }

export const generateMetadata = async (asked: Props) => alertMetadata(await localeOf(asked))

/** What came of a form or of a link: the same sentence for everybody. */
export default async function ToldPage(asked: Props) {
  const [locale, parameters, { told }] = await Promise.all([
    localeOf(asked),
    parametersOf(asked),
    asked.params,
  ])
  const outcome = Object.entries(outcomes).find(([, path]) => path === told)?.[0] as Outcome | undefined
  if (!outcome) return <NotFoundPage locale={locale} />
  if (outcome === "unknown") return <UnknownLink locale={locale} />
  const t = translator(locale)
  const key = parameters.get("key")
  const all = isAlertKey(key) ? [{ href: ownAddress(locale, key), label: t("alerts.all") }] : []
  const named = parameters.has("list") ? await followedNamed(locale, parameters) : undefined
  return (
    <AlertPage locale={locale} title={t(`alerts.${outcome}.title`)}>
      <ToldOutcome
        words={t(`alerts.${outcome}.body`, { count: daysToConfirm })}
        links={[
          ...(named ? [{ href: addressOfFollowed(named.followed), label: t("alerts.toList") }] : []),
          ...all,
        ]}
      />
    </AlertPage>
  )
}
