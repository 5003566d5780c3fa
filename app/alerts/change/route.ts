import { outcomeAddress } from "@/app/(alerts)/[locale]/alerts/outcomes"
import { changeAlert } from "@/db/commands/change-alert"
import { frequencies } from "@/domain/alert"
import { backTo, parseAlertForm } from "../parse-alert-form"
import { misunderstood, seeOther } from "../posted"

/** A reader is told of one list more or less often. */
export async function POST(request: Request) {
  const about = await parseAlertForm(request, "frequency")
  const frequency = frequencies.find(name => name === about?.others.frequency)
  if (!about || !frequency) return misunderstood()
  const changed = await changeAlert(about.key, { alertId: about.alertId, frequency })
  if (changed === "unknown") return seeOther(outcomeAddress(about.locale, "unknown"))
  return backTo(about, changed)
}
