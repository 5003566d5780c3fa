import { outcomeAddress } from "@/app/(alerts)/[locale]/alerts/outcomes"
import { stopOneAlert } from "@/db/commands/stop-alerts"
import { alertsOfKey } from "@/db/queries/alerts-of-key"
import { backTo, parseAlertForm } from "../parse-alert-form"
import { misunderstood, seeOther } from "../posted"

/** A reader stops one of their alerts, on the page that shows them all. */
export async function POST(request: Request) {
  const about = await parseAlertForm(request)
  if (!about) return misunderstood()
  const before = await alertsOfKey(about.key)
  const stopped = await stopOneAlert(about.key, about.alertId)
  if (stopped === "unknown") return seeOther(outcomeAddress(about.locale, "unknown"))
  const list = before?.alerts.find(({ id }) => id === about.alertId)?.query
  if (stopped === "the last stopped") return seeOther(outcomeAddress(about.locale, "stopped", list))
  return backTo(about, stopped, list)
}
