import { appendFileSync, chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { startPostgres } from "@/platform/embedded-postgres"
import { accountFor } from "@/platform/postgres-account"
import { findBinaries } from "@/platform/postgres-binaries"
import { clusterIn, ensureCluster } from "@/platform/postgres-cluster"

/** Made for tests alone: the server's is for the name localhost, and signed by ca.pem. They last a hundred years. */
export const certificate = (name: "ca.pem" | "other-ca.pem") => resolve("tests/tls", name)

/** A PostgreSQL of a test's own that speaks TLS. */
export async function startTlsServer() {
  const dataDir = mkdtempSync(join(tmpdir(), "imprimatur-tls-"))
  const cluster = clusterIn(dataDir)
  const account = accountFor(cluster.data)
  ensureCluster(cluster, findBinaries(account), account)
  for (const name of ["server.pem", "server.key"]) {
    const copy = join(cluster.data, name)
    copyFileSync(resolve("tests/tls", name), copy)
    chmodSync(copy, 0o600) // as PostgreSQL demands of a key
    if (account) chownSync(copy, account.uid, account.gid)
  }
  appendFileSync(
    join(cluster.data, "postgresql.conf"),
    "ssl = on\nssl_cert_file = 'server.pem'\nssl_key_file = 'server.key'\n",
  )
  const server = await startPostgres({ dataDir })
  return {
    url: server.url,
    async remove() {
      await server.stop()
      rmSync(dataDir, { recursive: true })
    },
  }
}
