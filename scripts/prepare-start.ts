import { isServersTrouble } from "@/db/error-cause"
import { errorSentence } from "@/db/error-line"
import type { readSettings } from "@/env"
import { requireDataFolder } from "@/platform/data-folder"
import { folderTrouble } from "@/platform/disk-room"
import { startPostgres } from "@/platform/embedded-postgres"
import { triedListening } from "@/platform/listening.mjs"
import { clusterIn } from "@/platform/postgres-cluster"
import { lastLines } from "@/platform/postgres-server"

/**
 * What a start needs but for the build: settings that hold, a port that is free, a data folder, a database of this
 * version. It is a process of its own that ends, because filling in the demonstration takes much memory. The embedded
 * database is left running; the web process takes it over.
 */

type Message = { welcome: string } | { database: "started" }
const tell = (message: Message) => new Promise<void>(sent => process.send?.(message, () => sent()) ?? sent())

async function prepare(env: ReturnType<typeof readSettings>) {
  const trouble = await triedListening({ port: env.PORT, host: env.HOST })
  if (trouble) throw new Error(trouble)
  await requireDataFolder(env.DATA_DIR)
  const database = env.DATABASE_URL ? undefined : await startPostgres({ dataDir: env.DATA_DIR })
  env.DATABASE_URL ??= database?.url
  await tell({ database: "started" })
  try {
    console.log("Preparing the database …")
    const { prepareDatabase } = await import("./prepare-database")
    const { hasPeople } = await prepareDatabase()
    const { welcome } = await import("./welcome")
    await tell({ welcome: welcome(env, hasPeople) })
  } catch (error) {
    const full = database && isServersTrouble(error) ? await fullDisk(env.DATA_DIR) : undefined
    await database?.stop().catch(() => {}) // what befell it is said below, and the starter looks after it once more
    throw full ? new Error(full, { cause: error }) : error
  }
}

/** A server whose disk is full ends, and gives back what it took meanwhile; its log still says so. */
const fullDisk = async (dataDir: string) =>
  (await folderTrouble(dataDir)) ??
  (lastLines(clusterIn(dataDir)).includes("No space left on device")
    ? `The disk of the data folder ${dataDir} is full.`
    : undefined)

process.once("disconnect", () => process.exit(1)) // whoever started us is gone
try {
  const { env } = await import("@/env") // a missing or bad setting is named before anything starts
  await prepare(env)
  process.exit(0)
} catch (error) {
  console.error(errorSentence(error))
  process.exit(1)
}
