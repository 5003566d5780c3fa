import { readFileSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import type { ReliabilityCheck } from "./check"
import { NotRun } from "./not-run"
import { type Database, startPublisherAlone, startServer, startWeb, transactionsIn } from "./running/product"

/** What a minute without anybody and anything due costs: a publisher alone, and one in the web process. */

const seconds = 60
/** Until everything has started, and Postgres has counted what was done meanwhile. */
const settling = 15
const most = { transactionsASecond: 2, percentOfACore: 1, wakeUps: 30 }

export const check: ReliabilityCheck = {
  name: "an idle installation asks and computes next to nothing",
  async run(report) {
    if (process.platform !== "linux") throw new NotRun("processor time is read as Linux has it")
    const server = await startServer()
    const alone = await server.create("alone")
    const inWeb = await server.create("in_web")
    const web = await startWeb({ DATABASE_URL: inWeb.url })
    const publisher = startPublisherAlone({ DATABASE_URL: alone.url })
    await wait(settling * 1_000)

    const watched: { what: string; pid?: number; database: Database }[] = [
      { what: "the publisher alone", pid: publisher.child.pid, database: alone },
      { what: "the web process with its publisher", pid: web.child.pid, database: inWeb },
    ]
    const look = () =>
      Promise.all(
        watched.map(async ({ pid, database }) => ({
          transactions: await transactionsIn(server.owner, database),
          cpu: processorSeconds(pid),
        })),
      )
    const wokenBefore = await wakeUpsAt(web.address)
    const before = await look()
    await wait(seconds * 1_000)
    const after = await look()
    for (const [index, { what }] of watched.entries()) {
      const [first, last] = [before[index], after[index]]
      if (!first || !last) continue
      const aSecond = (last.transactions - first.transactions) / seconds
      const percent = ((last.cpu - first.cpu) / seconds) * 100
      console.log(`  ${what}: ${aSecond.toFixed(2)} transactions a second, ${percent.toFixed(2)} % of a core`)
      if (aSecond > most.transactionsASecond)
        report(`At rest ${what} makes ${aSecond.toFixed(1)} transactions a second.`)
      if (percent > most.percentOfACore) report(`At rest ${what} takes ${percent.toFixed(1)} % of a core.`)
    }
    const woken = (await wakeUpsAt(web.address)) - wokenBefore
    console.log(`  the loops of the web process's publisher were woken ${woken} times`)
    if (woken > most.wakeUps) report(`At rest the publisher's loops were woken ${woken} times in a minute.`)
    await Promise.all([publisher.stop(), web.stop()])
    await server.stop()
  },
}

/** In user and system mode, of all threads; a tick is a hundredth of a second on every Linux. */
function processorSeconds(pid = 0) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function wakeUpsAt(address: string) {
  const figures = await (await fetch(`${address}/metrics`)).text()
  const lines = figures.split("\n").filter(line => line.startsWith("imprimatur_publisher_wake_ups_total{"))
  if (lines.length === 0) throw new Error("The figures say nothing of wake-ups.")
  return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0)
}
