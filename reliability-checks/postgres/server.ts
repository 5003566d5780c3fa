import { chmodSync, mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import postgres from "postgres"
import { accountFor } from "@/platform/postgres-account"
import { findBinaries } from "@/platform/postgres-binaries"
import { clusterIn, database, ensureCluster, owner } from "@/platform/postgres-cluster"
import { findServer } from "@/platform/postgres-pid-file"
import { lastLines, launchServer, stopServer } from "@/platform/postgres-server"

/** A PostgreSQL of a check's own, of the programs in `binaries` or of those that the product brings. */
export async function startServer(binaries?: string) {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"))
  chmodSync(folder, 0o755) // whoever runs the server enters it, and older programs go by its whole path
  const cluster = { ...clusterIn(folder), isPassed: binaries !== undefined }
  const account = accountFor(cluster.data)
  const programs = binaries ?? findBinaries(account)
  ensureCluster(cluster, programs, account)
  await launchServer(cluster, programs, account)
  for (let tries = 0; tries < 600 && !findServer(cluster)?.isReady; tries++) await wait(50)
  const server = findServer(cluster)
  if (!server?.isReady) throw new Error(`The server does not start:\n${lastLines(cluster)}`)
  const password = readFileSync(cluster.password, "utf8").trim()
  return {
    port: server.port,
    account,
    url: `postgres://${owner}:${password}@127.0.0.1:${server.port}/${database}`,
    stop: () => stopServer(cluster, programs),
  }
}

/** The first row, asked on a connection of its own. */
export async function askOnce<Row extends object>(url: string, statement: string): Promise<Row | undefined> {
  const sql = postgres(url, { max: 1, onnotice() {} })
  try {
    const [row] = await sql.unsafe<Row[]>(statement)
    return row
  } finally {
    await sql.end({ timeout: 1 })
  }
}
