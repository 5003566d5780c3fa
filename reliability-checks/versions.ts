import { execFileSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { delimiter, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { ReliabilityCheck } from "./check"
import { NotRun } from "./not-run"
import { askOnce, startServer } from "./postgres/server"

const supported = [15, 16, 17, 18]

/**
 * Every PostgreSQL that is on this machine: those of Debian's packages, the one that the product brings, and those in
 * the folders of POSTGRES_FOLDERS, each with a bin. A database is made by each, filled, read and listened to.
 */
export const check: ReliabilityCheck = {
  name: "PostgreSQL 15 to 18 do",
  async run(report) {
    const found = new Map<number, string | undefined>([[18, undefined]])
    for (const folder of foldersHere())
      if (supported.includes(versionOf(folder))) found.set(versionOf(folder), folder)
    const tried: number[] = []
    for (const [version, folder] of [...found].sort(([one], [other]) => one - other)) {
      const say = (finding: string) => report(`PostgreSQL ${version}: ${finding}`)
      const server = await startServer(folder)
      try {
        await works(server.url, version, say)
      } finally {
        await server.stop()
      }
      console.log(`  PostgreSQL ${version} was tried`)
      tried.push(version)
    }
    const missing = supported.filter(version => !tried.includes(version))
    if (missing.length > 0)
      throw new NotRun(`PostgreSQL ${missing.join(" and ")} are not here; ${tried.join(", ")} did`)
  },
}

function foldersHere() {
  const debian = "/usr/lib/postgresql"
  const packages = existsSync(debian) ? readdirSync(debian).map(version => join(debian, version)) : []
  const named = (process.env.POSTGRES_FOLDERS ?? "").split(delimiter).filter(Boolean)
  return [...packages, ...named].filter(folder => existsSync(join(folder, "bin/postgres")))
}

const versionOf = (folder: string) =>
  Number(
    /\) (\d+)/.exec(execFileSync(join(folder, "bin/postgres"), ["--version"], { encoding: "utf8" }))?.[1],
  )

async function works(url: string, version: number, say: (finding: string) => void) {
  const { env } = await import("@/env")
  Object.assign(env, { DATABASE_URL: url })
  const { migrate } = await import("@/db/migrate")
  const { closeDatabase, publicDb } = await import("@/db/client")
  const { databaseTrouble } = await import("@/db/trouble")
  const { listenPatiently } = await import("@/db/listen")
  const { fillForUpgrade } = await import("@/tests/upgrade/fill")
  const { urlFor } = await import("@/db/connection")
  const { someWriting } = await import("@/db/gate/writing")
  await migrate(env)
  let wakes = 0
  const stopListening = listenPatiently({ schedule: () => wakes++ })
  await fillForUpgrade()
  const shown = await publicDb().execute("select id from live.texts")
  if (shown.length !== 5) say(`visitors see ${shown.length} texts of 5.`)
  await wait(1_100) // its news is a second old at most
  const trouble = await databaseTrouble()
  if (trouble) say(trouble)
  if (wakes < 2) say("nothing was heard.")
  const limit = await askOnce<{ ms: string }>(
    urlFor("app", env),
    "select current_setting('statement_timeout') as ms",
  )
  if (limit?.ms !== "10s") say(`a statement may take ${limit?.ms}.`)
  const transaction = "select current_setting('transaction_timeout', true) as ms"
  const longest = await askOnce<{ ms: string }>(urlFor("app", env), transaction)
  if (version >= 17 && longest?.ms !== "15s") say(`a transaction may take ${longest?.ms}.`)
  for (const answer of ["on", "off"]) {
    const address = new URL(urlFor("app", env))
    address.searchParams.set("default_transaction_read_only", answer)
    const outcome = await askOnce<{ outcome: string }>(address.href, someWriting)
    if ((outcome?.outcome === "read-only") !== (answer === "on"))
      say(`with default_transaction_read_only = ${answer} it is misread.`)
  }
  await stopListening()
  await closeDatabase()
}
