import { mkdirSync, rmSync } from "node:fs"
import { resolve } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { parseArgs } from "node:util"
import { freePort } from "@/platform/free-port"
import { clusterIn } from "@/platform/postgres-cluster"
import { findServer } from "@/platform/postgres-pid-file"
import { startSite } from "@/reliability-checks/started-site"
import { describeHost } from "./machine"
import { writeSection } from "./measurements"
import { type measured, processesBelow } from "./memory"
import { markdownTable } from "./table"

/** `npm run bench:start [-- --write]`: how long a start takes, and what each process holds in memory afterwards. Linux only. */

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } })

const dataDir = resolve(".data/bench/start")
rmSync(dataDir, { recursive: true, force: true })
mkdirSync(dataDir, { recursive: true })

const kinds: [string, RegExp][] = [
  ["npm", /^npm /],
  ["npm’s shell", /^sh -c /],
  ["the starter", /scripts\/start\.mjs/],
  ["the web process", /server\.ts/],
]

async function measureStart() {
  const site = startSite({ PORT: `${await freePort()}`, DATA_DIR: dataDir, DEMONSTRATION: "on" })
  try {
    const seconds = await site.untilReady(300_000)
    await wait(30_000) // it has come to rest
    const ours = processesBelow(site.child.pid ?? 0)
    const server = findServer(clusterIn(dataDir))?.pid ?? 0
    const database = processesBelow(server)
    const of = (pattern: RegExp) => ours.filter(({ name }) => pattern.test(name)).slice(0, 1)
    const rows = kinds.map(([kind, pattern]) => [kind, of(pattern)] as const)
    const known = rows.flatMap(([, found]) => found.map(({ pid }) => pid))
    const rest = ours.filter(({ pid }) => !known.includes(pid) && !database.some(each => each.pid === pid))
    return { seconds, rows: [...rows, ["others of ours", rest], ["PostgreSQL, all", database]] as const }
  } finally {
    await site.stop()
  }
}

const sum = (found: ReturnType<typeof measured>, of: "pss" | "rss") =>
  found.reduce((all, each) => all + each[of], 0)
const megabytes = (figure: number) => figure.toFixed(0)

const [first, second] = [await measureStart(), await measureStart()]
const rows = first.rows.map(([kind, found], index) => {
  const again = second.rows[index]?.[1] ?? []
  return [kind, ...[found, again].flatMap(each => [megabytes(sum(each, "pss")), megabytes(sum(each, "rss"))])]
})
const all = (start: typeof first, names: RegExp) =>
  start.rows.flatMap(([kind, found]) => (names.test(kind) ? found : []))
for (const [kind, names] of [
  ["what only waits (npm, shell, starter)", /npm|starter/],
  ["all together", /./],
] as const)
  rows.push([
    kind,
    ...[first, second].flatMap(start => [
      megabytes(sum(all(start, names), "pss")),
      megabytes(sum(all(start, names), "rss")),
    ]),
  ])
const report = `${markdownTable(["MB", "first start: PSS", "RSS", "second start: PSS", "RSS"], rows)}

Thirty seconds after \`/readyz\` was green for the first time, with nobody there. The first start, in an empty data folder, fills in the demonstration; it was ready after ${first.seconds.toFixed(1)} s, and the second after ${second.seconds.toFixed(1)} s. PSS counts what processes share in parts, RSS counts it in each of them.

${describeHost()}. \`npm run bench:start\``
console.log(`\n${report}`)
if (values.write) writeSection("start", report)
rmSync(dataDir, { recursive: true, force: true })
process.exit()
