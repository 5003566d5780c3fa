import { migrate } from "@/db/migrate"
import { env } from "@/env"
import { withDatabase } from "./with-database"

/** `npm run lay-rules`: lays this version's rules, also over those of a newer version (docs/upgrading.md). */

await withDatabase(async () => {
  await migrate(env, { overNewerRules: true })
  console.log("The database has the rules of this version.")
})
