import { rmSync } from "node:fs"
import { resolve } from "node:path"
import { closeDatabase } from "@/db/client"
import { putReference } from "@/db/commands/put-terms"
import { migrate } from "@/db/migrate"
import { countries } from "@/db/reference/countries"
import { regions } from "@/db/reference/regions"
import { env } from "@/env"
import { startPostgres } from "@/platform/embedded-postgres"
import { clusterIn } from "@/platform/postgres-cluster"
import { findServer } from "@/platform/postgres-pid-file"
import { buildOnce } from "@/scripts/build-once"
import { startDatabase } from "./database"
import { processesLoggingTo } from "./processes"

export type Stage = Awaited<ReturnType<typeof setStage>>

type Wish = {
  name: string
  /** It and the nine after it are taken: the first by web processes, the last by the database. */
  port: number
  /** Leaves the folder with the database and everybody's logs behind, to be looked at. */
  keep: boolean
}

/** The build, a folder, a database and processes of the experiment's own. All but the build is gone when it ends. */
export async function setStage({ name, port, keep }: Wish) {
  const dataDir = resolve(".data/bench", name)
  await clearAway(dataDir)
  await buildOnce()
  const processes = processesLoggingTo(dataDir)
  const database = await startDatabase({ dataDir, port: port + 9 })

  async function clear() {
    await processes.endAll()
    await closeDatabase()
    await database.stop()
    if (!keep) rmSync(dataDir, { recursive: true, force: true })
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      console.error(`${signal}: clearing away …`)
      clear().finally(() => process.exit(130))
    })

  env.DATA_DIR = dataDir
  await workWith(database.url)
  await migrate(env)
  await putReference({ regions, countries })

  /** Goes on in a copy of that database, which stays as it is when the copy is made. */
  async function enterCopy(name: string) {
    await closeDatabase()
    const url = await database.clone(name)
    await workWith(url)
    await migrate(env) // roles belong to one database, so the copy gets its own
    return url
  }

  return { dataDir, port, processes, database, enterCopy, clear }
}

/** From now on this process's commands and queries go there. */
export async function workWith(url: string) {
  await closeDatabase()
  Object.assign(env, { DATABASE_URL: url, DATABASE_APP_URL: undefined, DATABASE_PUBLIC_URL: undefined })
}

/** What a run that was killed, or that was asked to keep it, left behind. */
async function clearAway(dataDir: string) {
  if (findServer(clusterIn(dataDir))) await (await startPostgres({ dataDir })).stop()
  rmSync(dataDir, { recursive: true, force: true })
}
