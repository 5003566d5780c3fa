import { outcomeAddress } from "@/app/(alerts)/[locale]/alerts/outcomes"
import { forgetMe } from "@/db/commands/stop-alerts"
import { isAlertKey } from "@/domain/alert-address"
import { localeIn, misunderstood, posted, seeOther } from "../posted"

/** A reader deletes the address to which a mail came, and all that hangs on it. */
export async function POST(request: Request) {
  const { key, in: language, ...others } = (await posted(request)) ?? {}
  const locale = localeIn(language)
  if (!isAlertKey(key) || !locale || Object.keys(others).length > 0) return misunderstood()
  await forgetMe(key)
  return seeOther(outcomeAddress(locale, "forgotten"))
}

/** Nothing is to be read here: on to the site, for whoever comes back to where a form went. */
export const GET = () => seeOther("/")
