import type { ChildProcess } from "node:child_process"
import { readFileSync } from "node:fs"
import { setTimeout } from "node:timers/promises"
import { type Keeping, keepServer } from "./keep-postgres.ts"
import { accountFor } from "./postgres-account.ts"
import { findBinaries } from "./postgres-binaries.ts"
import { type Cluster, clusterIn, database, ensureCluster, owner } from "./postgres-cluster.ts"
import { holdServer } from "./postgres-hold.ts"
import { findServer } from "./postgres-pid-file.ts"
import { endOrphans, hasEnded, lastLines, launchServer, stopServer } from "./postgres-server.ts"

const patience = 120_000
const launches = 5

type Wish = {
  dataDir: string
  /** Whoever lives long starts it again when it dies. */
  keep?: Keeping
}

/**
 * A PostgreSQL of our own whose files live in `dataDir`. It outlives a killed portal, and the next start takes it over.
 * Several processes may start the same one; the last to stop ends it.
 */
export async function startPostgres({ dataDir, keep }: Wish) {
  const cluster = clusterIn(dataDir)
  const account = accountFor(cluster.data)
  const binaries = findBinaries(account)
  ensureCluster(cluster, binaries, account)
  const reach = () => reachServer(cluster, () => launchServer(cluster, binaries, account))
  const { url, hold } = await reach()
  const pid = () => findServer(cluster)?.pid
  const keeper = keep && keepServer({ url, hold, reach, keep, pid })
  let stopped: Promise<void> | undefined
  const stop = async () => {
    keeper?.leave()
    const answers = await (keeper?.hold() ?? hold).release(() => stopServer(cluster, binaries))
    if (!answers) sayLeft(pid())
  }
  return { url, stop: () => (stopped ??= stop()) }
}

export const sayLeft = (pid: number | undefined) =>
  console.error(
    `PostgreSQL (process ${pid ?? "unknown"}) does not answer, and is left as it is. The next start takes it over once it answers again.`,
  )

/**
 * Launching may fail for a passing reason: the port was taken a moment ago, the children of a killed server still end,
 * another process launches too. So it is tried more than once, and a server that appears is used whoever launched it.
 */
async function reachServer(cluster: Cluster, launch: () => Promise<ChildProcess>) {
  const deadline = Date.now() + patience
  const launched: ChildProcess[] = []
  while (Date.now() < deadline) {
    const server = findServer(cluster)
    const url = server?.isReady && urlOf(cluster, server.port)
    const hold = url && (await holdServer(url))
    if (hold) return { url, hold }
    if (!server && launched.every(hasEnded)) {
      if (launched.length === launches) break
      if (launched.length > 0) await setTimeout(500)
      if (launched.length > 1) endOrphans(cluster)
      launched.push(await launch())
    }
    await setTimeout(20)
  }
  throw new Error(
    `PostgreSQL did not start in ${cluster.home}. The last lines of its log are:\n${lastLines(cluster)}`,
  )
}

function urlOf(cluster: Cluster, port: number) {
  const password = readFileSync(cluster.password, "utf8").trim()
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`
}
