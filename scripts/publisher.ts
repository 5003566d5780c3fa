import { env } from "@/env"
import { startPostgres } from "@/platform/embedded-postgres"

/** `npm run publisher`: a publisher without a web process. It stops, after the work in hand, when it is told to. */

const database = env.DATABASE_URL ? undefined : await startPostgres({ dataDir: env.DATA_DIR })
env.DATABASE_URL ??= database?.url
const { closeDatabase } = await import("@/db/client")
const { migrate } = await import("@/db/migrate")
const { startPublisher } = await import("@/publisher/publisher")

try {
  await migrate(env)
} catch (error) {
  console.error((error as Error).message) // of a newer version's database, or one that is too old
  await database?.stop()
  process.exit(1)
}
const stopPublisher = startPublisher()
console.log("The publisher runs. Ctrl-C stops it.")

async function stop() {
  await stopPublisher()
  await closeDatabase()
  await database?.stop()
  process.exit(0)
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop)
