import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import postgres from "postgres"
import { startPostgres } from "@/platform/embedded-postgres"
import { accountFor } from "@/platform/postgres-account"
import { findBinaries } from "@/platform/postgres-binaries"
import { clusterIn, ensureCluster } from "@/platform/postgres-cluster"
import { findServer } from "@/platform/postgres-pid-file"

export type BenchDatabase = Awaited<ReturnType<typeof startDatabase>>

/** An embedded PostgreSQL of the experiment's own, on a fixed port, that can be crashed and comes back as it was. */
export async function startDatabase({ dataDir, port }: { dataDir: string; port: number }) {
  const cluster = clusterIn(dataDir)
  const account = accountFor(cluster.data)
  await endLeftover(dataDir)
  ensureCluster(cluster, findBinaries(account), account)
  writeFileSync(cluster.port, `${port}\n`)
  let server = await startPostgres({ dataDir })
  const { url } = server

  /** An immediate shutdown, which leaves everything to recovery, and a start. Gives how long it was away. */
  async function crash() {
    const began = performance.now()
    const pid = findServer(cluster)?.pid
    if (!pid) throw new Error("There is no database to crash.")
    process.kill(pid, "SIGQUIT")
    while (findServer(cluster)?.pid === pid) await wait(5)
    server = await startPostgres({ dataDir })
    if (server.url !== url)
      throw new Error("The database came back at another port; somebody took the first.")
    return performance.now() - began
  }

  /** A further database with the contents of the first, to which nobody may be connected meanwhile. */
  async function clone(name: string) {
    await asOwner("imprimatur", "vacuum analyze") // what autovacuum would do within a minute
    await asOwner("postgres", `create database ${name} template imprimatur`)
    return Object.assign(new URL(url), { pathname: `/${name}` }).toString()
  }

  async function asOwner(database: string, statement: string) {
    const sql = postgres(url, { database, max: 1, onnotice() {} })
    await sql.unsafe(statement)
    await sql.end()
  }

  return { url, crash, clone, stop: () => server.stop() }
}

/** What a run that was killed left behind. */
async function endLeftover(dataDir: string) {
  if (findServer(clusterIn(dataDir))) await (await startPostgres({ dataDir })).stop()
  rmSync(join(dataDir, "postgres"), { recursive: true, force: true })
}
