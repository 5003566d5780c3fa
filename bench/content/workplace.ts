import { rmSync } from "node:fs"
import { resolve } from "node:path"
import postgres from "postgres"
import { closeDatabase } from "@/db/client"
import { migrate } from "@/db/migrate"
import { env } from "@/env"
import { startPostgres } from "@/platform/embedded-postgres"

/** An embedded PostgreSQL of the experiment's own, which is gone when the work is done, however it ends. */
export async function inWorkplace<Result>(run: (place: Workplace) => Promise<Result>): Promise<Result> {
  const dataDir = resolve(".data/bench-content")
  rmSync(dataDir, { recursive: true, force: true })
  const server = await startPostgres({ dataDir })
  try {
    return await run({ dataDir, useDatabase: name => useDatabase(server.url, name) })
  } finally {
    await closeDatabase()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Workplace = { dataDir: string; useDatabase(name: string): Promise<string> }

/** Makes a migrated database and lets the product's own queries and commands work in it. Gives its owner's address. */
async function useDatabase(serverUrl: string, name: string) {
  const sql = postgres(serverUrl, { max: 1 })
  await sql.unsafe(`create database ${name}`)
  await sql.end()
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString()
  await closeDatabase()
  env.DATABASE_URL = url
  await migrate({ DATABASE_URL: url })
  return url
}
