import { closeDatabase } from "@/db/client"
import { putReference } from "@/db/commands/put-terms"
import { migrate } from "@/db/migrate"
import { hasOpenAccount } from "@/db/queries/accounts"
import { countries } from "@/db/reference/countries"
import { regions } from "@/db/reference/regions"
import { fillDemonstration } from "@/demonstration/fill"
import { env } from "@/env"

/** Brings the database of DATABASE_URL to this version, with its reference and, if wanted, the demonstration. */
export async function prepareDatabase() {
  await migrate(env)
  await putReference({ regions, countries })
  if (env.DEMONSTRATION === "on") await fillDemonstration(line => console.log(`  ${line}`))
  const hasPeople = await hasOpenAccount()
  await closeDatabase()
  return { hasPeople }
}
