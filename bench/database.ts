import { writeFileSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import postgres from "postgres"
import { startPostgres } from "@/platform/embedded-postgres"
import { accountFor } from "@/platform/postgres-account"
import { findBinaries } from "@/platform/postgres-binaries"
import { clusterIn, ensureCluster } from "@/platform/postgres-cluster"
import { findServer, orphans } from "@/platform/postgres-pid-file"

export type BenchDatabase = Awaited<ReturnType<typeof startDatabase>>

/** An embedded PostgreSQL of the experiment's own, on a fixed port, that can be crashed and comes back as it was. */
export async function startDatabase({ dataDir, port }: { dataDir: string; port: number }) {
  const cluster = clusterIn(dataDir)
  const account = accountFor(cluster.data)
  ensureCluster(cluster, findBinaries(account), account)
  writeFileSync(cluster.port, `${port}\n`)
  let server = await startPostgres({ dataDir })
  const { url } = server

  /** An immediate shutdown, which leaves everything to recovery. */
  async function halt() {
    const pid = findServer(cluster)?.pid
    if (!pid) throw new Error("There is no database to stop.")
    process.kill(pid, "SIGQUIT")
    while (findServer(cluster)?.pid === pid) await wait(5)
  }

  async function comeBack() {
    server = await startPostgres({ dataDir })
    if (server.url !== url)
      throw new Error("The database came back at another port; somebody took the first.")
  }

  /** Stops all of its processes in the middle of what they do. */
  const freeze = () => signalAll("SIGSTOP")
  const thaw = () => signalAll("SIGCONT")
  function signalAll(signal: NodeJS.Signals) {
    for (const pid of orphans(cluster)) process.kill(pid, signal)
  }

  /**
   * A further database with the contents of the first, to which nobody may be connected meanwhile. It is copied as
   * files, between two checkpoints: otherwise a crash soon after would let its sequences begin again where they were.
   */
  async function clone(name: string) {
    await asOwner("imprimatur", "vacuum analyze") // what autovacuum would do within a minute
    await asOwner("postgres", `create database ${name} template imprimatur strategy file_copy`)
    return Object.assign(new URL(url), { pathname: `/${name}` }).toString()
  }

  async function asOwner(database: string, statement: string) {
    const sql = postgres(url, { database, max: 1, onnotice() {} })
    await sql.unsafe(statement)
    await sql.end()
  }

  async function stop() {
    thaw()
    await server.stop()
  }

  return { url, port, halt, comeBack, freeze, thaw, clone, stop }
}
