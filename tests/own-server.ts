import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startPostgres } from "@/platform/embedded-postgres"
import { clusterIn } from "@/platform/postgres-cluster"
import { findServer, orphans } from "@/platform/postgres-pid-file"

/** A PostgreSQL of a test's own, which it may freeze and kill. Linux only, where all of its processes can be found. */
export async function startOwnServer() {
  const dataDir = await mkdtemp(join(tmpdir(), "imprimatur-"))
  const cluster = clusterIn(dataDir)
  let server = await startPostgres({ dataDir })
  const signalAll = (signal: NodeJS.Signals) => {
    for (const pid of orphans(cluster)) process.kill(pid, signal)
  }
  return {
    url: server.url,
    freeze: () => signalAll("SIGSTOP"),
    thaw: () => signalAll("SIGCONT"),
    /** An immediate shutdown: nothing is written down, and the next start recovers. */
    crash: () => process.kill(findServer(cluster)?.pid ?? 0, "SIGQUIT"),
    /** On the same port as before. */
    async startAgain() {
      server = await startPostgres({ dataDir })
    },
    async remove() {
      signalAll("SIGCONT")
      await server.stop()
      await rm(dataDir, { recursive: true })
    },
  }
}
