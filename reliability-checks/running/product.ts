import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import postgres, { type Sql } from "postgres"
import { currentBuild } from "@/platform/builds"
import { freePort } from "@/platform/free-port"
import { NotRun } from "../not-run"

/** The product's parts, each in a process of its own, for checks. Whoever runs a check ends what it leaves. */

export type Database = { name: string; url: string }

/** A PostgreSQL of the check's own. `create` gives a migrated, empty database in it. */
export async function startServer() {
  const { startPostgres } = await import("@/platform/embedded-postgres")
  const server = await startPostgres({ dataDir: temporary("database-") })
  const owner = postgres(server.url, { max: 1, onnotice() {} })
  return {
    owner,
    async create(name: string): Promise<Database> {
      await owner.unsafe(`create database ${name}`)
      const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).toString()
      const { migrate } = await import("@/db/migrate")
      await migrate({ DATABASE_URL: url })
      return { name, url }
    },
    async stop() {
      await owner.end()
      await server.stop()
    },
  }
}

/** How many transactions a database has had, as far as Postgres has counted them. */
export async function transactionsIn(owner: Sql, { name }: Database) {
  const [row] = await owner<{ count: number }[]>`
    select (xact_commit + xact_rollback)::int as count from pg_stat_database where datname = ${name}`
  return row?.count ?? 0
}

type Settings = Record<string, string>

/** The web process as `npm start` starts it, on a port of its own. Needs a build. */
export async function startWeb(settings: Settings) {
  if (!currentBuild()) throw new NotRun("there is no build; run npm run check -- build")
  const port = Number(settings.PORT ?? (await freePort()))
  const address = `http://127.0.0.1:${port}`
  const child = start(["server.ts"], { PORT: `${port}`, SITE_URL: address, ...settings })
  await answered(child, `${address}/livez`)
  return { child, address, stop: () => stop(child) }
}

/** The publisher without a web process. */
export function startPublisherAlone(settings: Settings) {
  const child = start(["--conditions=react-server", "--import", "tsx", "scripts/publisher.ts"], settings)
  return { child, stop: () => stop(child) }
}

function start(parts: string[], settings: Settings) {
  const defaults = { NODE_ENV: "production", DATA_DIR: temporary("data-"), AUTH_SECRET: "s".repeat(32) }
  const environment: Record<string, string | undefined> = { ...process.env, ...defaults, ...settings }
  return spawn(process.execPath, parts, {
    stdio: ["ignore", "ignore", "inherit"],
    env: environment as NodeJS.ProcessEnv,
  })
}

async function stop(child: ChildProcess) {
  if (child.exitCode === null && child.signalCode === null && child.kill("SIGTERM")) await once(child, "exit")
}

async function answered(child: ChildProcess, url: string) {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined) // nobody is listening yet
    if (answer?.ok) return
    if (child.exitCode !== null) throw new Error("The web process ended before it was ready.")
    await wait(200)
  }
}

const temporary = (prefix: string) => mkdtempSync(join(tmpdir(), prefix))
