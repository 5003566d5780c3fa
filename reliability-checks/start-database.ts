import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "@/platform/free-port"
import { clusterIn } from "@/platform/postgres-cluster"
import { findServer, orphans } from "@/platform/postgres-pid-file"
import type { ReliabilityCheck } from "./check"
import { startSite, statusOf, textOf } from "./started-site"

/** The embedded database of a site that runs is killed, as the kernel does when memory is short. */
export const check: ReliabilityCheck = {
  name: "an embedded database that is killed",
  async run(report) {
    const dataDir = mkdtempSync(join(tmpdir(), "imprimatur-killed-"))
    const site = startSite({ PORT: `${await freePort()}`, DATA_DIR: dataDir })
    const cluster = clusterIn(dataDir)
    const server = () => findServer(cluster)?.pid ?? 0
    const sessions = () =>
      orphans(cluster).filter(pid => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("imprimatur_app"))

    async function afterKilling(victim: () => number, what: string) {
      await wait(1_500)
      const [from, before] = [site.said.length, server()]
      process.kill(victim(), "SIGKILL")
      const begin = performance.now()
      if (what === "server") {
        while (server() === before || server() === 0) {
          if (performance.now() - begin > 30_000) throw new Error("It was not started again within 30 s.")
          await wait(10)
        }
        const launched = performance.now() - begin
        console.log(`  ${what} killed: started again after ${launched.toFixed(0)} ms`)
        if (launched > 2_000) report(`The database was started again after ${launched.toFixed(0)} ms only.`)
      }
      while ((await textOf(`${site.address}/readyz`)).trim() !== "Ready.") {
        if (performance.now() - begin > 60_000) throw new Error("It was not ready again within 60 s.")
        await wait(50)
      }
      console.log(`  ${what} killed: ready again after ${(performance.now() - begin).toFixed(0)} ms`)
      await wait(3_000)
      const lines = site.said.slice(from).trim().split("\n")
      const isRight =
        lines.length === 2 &&
        lines[0]?.startsWith("The database does not answer: ") &&
        lines[1] === "The database answers again."
      if (!isRight) report(`The log of a ${what} killed is not one line and one more:\n${lines.join("\n")}`)
    }

    try {
      await site.untilReady()
      const alarms = site.said.split("\n").filter(line => /not|lost|cannot|Error|again/i.test(line))
      for (const line of alarms.filter(line => !line.includes("Nobody has an account yet")))
        report(`An ordinary start said: ${line}`)
      await afterKilling(server, "server")
      await afterKilling(() => sessions()[0] ?? 0, "session")
      await afterKilling(server, "server")
      if ((await statusOf(`${site.address}/en`)) !== 200) report("The home page is not shown afterwards.")
    } finally {
      await site.stop()
      if (orphans(cluster).length > 0) report("Processes of the database are left.")
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}
