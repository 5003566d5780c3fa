import { availableParallelism, cpus, platform, release, totalmem } from "node:os"
import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"

/** One line that says on what the figures were measured. */
export async function describeMachine() {
  const [server] = await rows<{ server_version: string }>(appDb(), sql`show server_version`)
  return `${describeHost()}, PostgreSQL ${server?.server_version}`
}

/** The same without a database to ask. */
export const describeHost = () =>
  [
    `${availableParallelism()} cores (${cpus()[0]?.model.trim()})`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `${platform()} ${release()}`,
    `Node ${process.versions.node}`,
  ].join(", ")
