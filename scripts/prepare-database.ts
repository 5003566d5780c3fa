import { closeDatabase } from "@/db/client"
import { putReference } from "@/db/commands/put-terms"
import { migrate } from "@/db/migrate"
import { hasAnyAccount } from "@/db/queries/accounts"
import { countries } from "@/db/reference/countries"
import { regions } from "@/db/reference/regions"
import { fillDemonstration } from "@/demonstration/fill"
import { hasOpenAccount } from "@/demonstration/open-accounts"
import { env, isPublic } from "@/env"

/** Brings the database of DATABASE_URL to this version, with its reference and, if wanted, the demonstration. */
export async function prepareDatabase() {
  await migrate(env)
  await putReference({ regions, countries })
  if (env.DEMONSTRATION === "on") await fillDemonstration(line => console.log(`  ${line}`))
  else if (isPublic(env) && (await hasOpenAccount()))
    throw new Error(
      "This database has the demonstration's accounts, everybody may know their password, and others can reach this site. " +
        "Begin with a new database, or set DEMONSTRATION=on if you want just that.",
    )
  const hasPeople = await hasAnyAccount()
  await closeDatabase()
  return { hasPeople }
}
