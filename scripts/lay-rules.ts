import { errorSentence } from "@/db/error-line"
import { migrate } from "@/db/migrate"
import { env } from "@/env"
import { startPostgres } from "@/platform/embedded-postgres"

/** `npm run lay-rules`: lays this version's rules, also over those of a newer version (docs/upgrading.md). */

const database = env.DATABASE_URL ? undefined : await startPostgres({ dataDir: env.DATA_DIR })
env.DATABASE_URL ??= database?.url
try {
  await migrate(env, { overNewerRules: true })
  console.log("The database has the rules of this version.")
} catch (error) {
  console.error(errorSentence(error))
  process.exitCode = 1
} finally {
  await database?.stop()
}
