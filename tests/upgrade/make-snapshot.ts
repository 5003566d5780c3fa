import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import postgres from "postgres"
import { rules } from "@/db/rules/all"
import { startPostgres } from "@/platform/embedded-postgres"
import { findIn, rowsOf, type Snapshot, sequencesOf } from "./snapshot"

/**
 * Writes tests/upgrade/last-landed.json anew, from this checkout: a text in every status, with what hangs on it. Run it
 * on the version that was landed last, before the migrations change (docs/upgrading.md).
 */
const version = process.argv[2]
if (!version) throw new Error("Say which version this is, such as its commit.")

const dataDir = await mkdtemp(join(tmpdir(), "imprimatur-snapshot-"))
const server = await startPostgres({ dataDir })
const { env } = await import("@/env")
Object.assign(env, { DATABASE_URL: server.url, DATA_DIR: dataDir })
const { migrate } = await import("@/db/migrate")
const { fillForUpgrade } = await import("./fill")
const { closeDatabase } = await import("@/db/client")
const sql = postgres(server.url, { max: 1, onnotice() {} })
try {
  await migrate({ DATABASE_URL: server.url })
  await fillForUpgrade()
  const migrations = (
    await sql<{ hash: string }[]>`select hash from migrations.tables order by at, hash`
  ).map(({ hash }) => hash)
  const snapshot: Snapshot = {
    version,
    migrations,
    rules: [...rules],
    tables: await rowsOf(sql),
    sequences: await sequencesOf(sql),
    found: await findIn(sql),
  }
  // or the clock would make it live some day
  for (const edition of (snapshot.tables.editions?.rows ?? []) as { status: string }[])
    if (edition.status === "scheduled")
      Object.assign(edition, { go_live_at: "2099-01-01T00:00:00Z", listed_at: "2099-01-01T00:00:00Z" })
  await writeFile("tests/upgrade/last-landed.json", `${JSON.stringify(snapshot)}\n`)
} finally {
  await closeDatabase()
  await sql.end({ timeout: 1 })
  await server.stop()
  await rm(dataDir, { recursive: true })
}
