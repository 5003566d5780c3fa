import { errorSentence } from "@/db/error-line"
import { noticing } from "@/db/outage"
import { env } from "@/env"
import { requireDataFolder } from "@/platform/data-folder"
import { startPostgres } from "@/platform/embedded-postgres"
import { noteRunning } from "@/platform/running-here.mjs"

/** `npm run publisher`: a publisher without a web process. It stops, after the work in hand, when it is told to. */

noteRunning({ what: "the publisher" })
const outage = noticing("postgres")
const givenUp = (reason: string) => {
  console.error(reason)
  void stop(1)
}
try {
  await requireDataFolder(env.DATA_DIR)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
const database = env.DATABASE_URL
  ? undefined
  : await startPostgres({
      dataDir: env.DATA_DIR,
      keep: { lost: outage.lost, back: outage.back, givenUp },
    })
env.DATABASE_URL ??= database?.url
const { closeDatabase } = await import("@/db/client")
const { migrate } = await import("@/db/migrate")
const { startPublisher } = await import("@/publisher/publisher")

try {
  await migrate(env)
} catch (error) {
  console.error(errorSentence(error)) // of a newer version's database, or one that is too old
  await database?.stop()
  process.exit(1)
}
const stopPublisher = startPublisher()
console.log("The publisher runs. Ctrl-C stops it.")

async function stop(code: number) {
  await stopPublisher()
  await closeDatabase()
  await database?.stop().catch((error: Error) => console.error(error.message)) // it does not end
  process.exit(code)
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop(0))
