import { errorSentence } from "@/db/error-line"
import { env } from "@/env"
import { startPostgres } from "@/platform/embedded-postgres"

/**
 * Runs a script's work on the site's database, also on the one of a site that runs, and ends. What fails is told in a
 * sentence. Commands and queries are loaded by the work itself, once it is known where the database is.
 */
export async function withDatabase(work: () => Promise<void>) {
  const database = env.DATABASE_URL ? undefined : await startPostgres({ dataDir: env.DATA_DIR })
  env.DATABASE_URL ??= database?.url
  const { closeDatabase } = await import("@/db/client")
  try {
    await work()
  } catch (error) {
    console.error(errorSentence(error))
    process.exitCode = 1
  } finally {
    await closeDatabase()
    await database?.stop()
  }
}
