import { type Outcome, outcomeAddress } from "@/app/(alerts)/[locale]/alerts/outcomes"
import { type Confirmed, confirmAlert } from "@/db/commands/confirm-alert"
import { requestOfKey } from "@/db/queries/request-of-key"
import { isAlertKey } from "@/domain/alert-address"
import { localeIn, misunderstood, posted, seeOther } from "../posted"

const told: Record<Confirmed, Outcome> = {
  confirmed: "confirmed",
  "too many": "tooMany",
  unknown: "unknown",
}

/** The owner of an address says yes. */
export async function POST(request: Request) {
  const { key, in: language, ...others } = (await posted(request)) ?? {}
  const locale = localeIn(language)
  if (!isAlertKey(key) || !locale || Object.keys(others).length > 0) return misunderstood()
  const asked = await requestOfKey(key)
  const confirmed = await confirmAlert(key)
  const query = [asked?.query, confirmed !== "unknown" && `key=${key}`].filter(Boolean).join("&")
  return seeOther(outcomeAddress(locale, told[confirmed], query))
}

/** Nothing is to be read here: on to the site, for whoever comes back to where a form went. */
export const GET = () => seeOther("/")
