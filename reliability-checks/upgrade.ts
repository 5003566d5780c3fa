import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import postgres, { type Sql } from "postgres"
import type { ReliabilityCheck } from "./check"
import { NotRun } from "./not-run"
import { startServer } from "./postgres/server"

/**
 * docs/upgrading.md, done: a database that the version landed last filled is backed up and upgraded; that version then
 * refuses to touch it; and from the backup one is back where one was.
 */
export const check: ReliabilityCheck = {
  name: "a database is upgraded, and goes back from its backup",
  async run(report) {
    const earlier = checkOut(JSON.parse(readFileSync("tests/upgrade/last-landed.json", "utf8")).version)
    const server = await startServer()
    const maintenance = postgres(at(server.url, "postgres"), { max: 1, onnotice() {} })
    try {
      start(earlier, server.url)
      const before = await counted(server.url)
      await maintenance.unsafe("create database backup template imprimatur")

      const { migrate } = await import("@/db/migrate")
      await migrate({ DATABASE_URL: server.url })
      same(before, await counted(server.url), finding => report(`Upgraded, ${finding}`))

      const refused = start(earlier, server.url)
      if (!/(was brought to|migrated by) a newer version/.test(refused))
        report(`The earlier version says of the upgraded database: ${refused.slice(0, 300) || "nothing"}`)
      same(before, await counted(server.url), finding =>
        report(`After the earlier version tried, ${finding}`),
      )
      await migrate({ DATABASE_URL: server.url })

      await maintenance.unsafe("drop database imprimatur with (force)")
      await maintenance.unsafe("create database imprimatur template backup")
      const back = start(earlier, server.url)
      if (back) report(`The earlier version does not start on its backup: ${back.slice(0, 300)}`)
      same(before, await counted(server.url), finding => report(`From the backup, ${finding}`))
    } finally {
      await maintenance.end()
      await server.stop()
    }
  },
}

/** The files of another version, with the packages of this one. */
function checkOut(version: string) {
  const folder = mkdtempSync(join(tmpdir(), "earlier-"))
  const archive = spawnSync("git", ["archive", version], { maxBuffer: 1e9 })
  if (archive.status !== 0) throw new NotRun(`the version ${version} is not in this clone's history`)
  execFileSync("tar", ["-x", "-C", folder], { input: archive.stdout })
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"))
  writeFileSync(join(folder, "bring.ts"), bring)
  return folder
}

/** Brings a database to its level, as that version's start does, and fills an empty one. */
const bring = `
import { hasAnyAccount } from "@/db/queries/accounts"
import { migrate } from "@/db/migrate"
import { statusNames } from "@/domain/workflow"
import { env } from "@/env"
import { gatherTestCast, textIn } from "@/tests/factories"
await migrate(env)
if (!(await hasAnyAccount())) {
  const people = await gatherTestCast()
  for (const status of statusNames) for (let count = 0; count < 3; count++) await textIn(status, people)
}
process.exit(0)
`

/** Lets that version bring the database to its level, as its start does. Gives what it has to complain of. */
function start(folder: string, url: string) {
  const parts = ["--conditions=react-server", "--import", "tsx", "bring.ts"]
  const settings = { DATABASE_URL: url, DATA_DIR: join(folder, ".data") }
  const env: Record<string, string | undefined> = { ...process.env, ...settings }
  const run = spawnSync(process.execPath, parts, {
    cwd: folder,
    env: env as NodeJS.ProcessEnv,
    encoding: "utf8",
  })
  return run.status === 0 ? "" : run.stderr
}

type Counted = Record<string, string>

/** How many there are, and what is in them. */
async function counted(url: string): Promise<Counted> {
  const sql: Sql = postgres(url, { max: 1, onnotice() {} })
  const [counts] = await sql<Counted[]>`
    select
      (select count(*) || ' ' || md5(string_agg(content::text, '' order by id)) from revisions) as revisions,
      (select count(*) || ' ' || md5(string_agg(concat_ws(' ', edition_id, action, to_status, actor_id), ';' order by id)) from history) as history,
      (select string_agg(status || ' ' || count, ', ' order by status) from (select status, count(*) from editions group by status) each) as editions,
      (select count(*) || ' ' || md5(string_agg(password_hash, '' order by id)) from users) as users,
      (select count(*) from images)::text as images`
  await sql.end()
  return counts ?? {}
}

function same(before: Counted, now: Counted, say: (finding: string) => void) {
  if (Object.keys(before).length === 0) say("nothing could be counted.")
  for (const [what, count] of Object.entries(before))
    if (now[what] !== count) say(`${what} are ${now[what]} and were ${count}.`)
}

const at = (url: string, database: string) =>
  Object.assign(new URL(url), { pathname: `/${database}` }).toString()
