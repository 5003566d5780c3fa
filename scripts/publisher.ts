import { noticing } from "@/db/outage"
import { env } from "@/env"
import { startPostgres } from "@/platform/embedded-postgres"
import { noteRunning } from "@/platform/running-here.mjs"

/** `npm run publisher`: a publisher without a web process. It stops, after the work in hand, when it is told to. */

noteRunning({ what: "the publisher" })
const outage = noticing("postgres")
const givenUp = (reason: string) => {
  console.error(reason)
  void stop(1)
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

await migrate(env)
const stopPublisher = startPublisher()
console.log("The publisher runs. Ctrl-C stops it.")

async function stop(code: number) {
  await stopPublisher()
  await closeDatabase()
  await database?.stop()
  process.exit(code)
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop(0))
