import { spawnSync } from "node:child_process"
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "@/platform/free-port"
import type { ReliabilityCheck } from "./check"
import { startSite, statusOf } from "./started-site"

/** A checkout of its own, so that changing its sources changes nobody's work. Its packages are links to ours. */
function copyOfCheckout() {
  const folder = resolve(".data/reliability-beside")
  rmSync(folder, { recursive: true, force: true })
  const left = /^(\.git|\.next|\.data|\.fonts|node_modules|test-results|\.env)/
  for (const entry of readdirSync(".").filter(entry => !left.test(entry)))
    cpSync(entry, join(folder, entry), { recursive: true })
  const { status } = spawnSync("cp", ["-al", "node_modules", folder])
  // what was built here need not be built there
  if (existsSync(".next/builds"))
    cpSync(".next/builds", join(folder, ".next/builds"), { recursive: true, verbatimSymlinks: true })
  if (status !== 0) throw new Error("The packages could not be linked; this check wants Linux.")
  return folder
}

const asked = ["/en", "/en/news", "/sign-in", "/en/news?q=", "/desk", "/en/search?q="]

export const check: ReliabilityCheck = {
  name: "a second start, with changed sources, beside a site that runs",
  async run(report) {
    const folder = copyOfCheckout()
    const before = process.cwd()
    process.chdir(folder)
    const [one, two] = [await freePort(), await freePort()]
    const first = startSite({ PORT: `${one}`, DATA_DIR: join(folder, ".data") })
    let second: ReturnType<typeof startSite> | undefined
    try {
      await first.untilReady()
      appendFileSync("domain/roles.ts", "\nexport const changed = true\n")
      let [answers, failures, isOver] = [0, 0, false]
      const asking = (async () => {
        for (let n = 0; !isOver; n++) {
          const address = `${asked[n % asked.length]}${n % asked.length === 3 || n % asked.length === 5 ? n : ""}`
          const status = await statusOf(first.address + address)
          answers++
          if (status === 0 || status >= 500) {
            failures++
            if (failures < 4) report(`${address} answered ${status} while another build was made.`)
          }
          await wait(20)
        }
      })()
      second = startSite({ PORT: `${two}`, DATA_DIR: join(folder, ".data") })
      const took = await second.untilReady()
      await wait(3_000)
      isOver = true
      await asking
      console.log(
        `  beside: ${answers} answers, ${failures} failed; the second was ready after ${took.toFixed(1)} s`,
      )
      if (readFileSync(".next/builds/current", "utf8") === "") report("The pointer to the build is empty.")

      await second.stop()
      second = startSite({ PORT: `${two}`, DATA_DIR: join(folder, ".data") })
      console.log(`  nothing changed: ready after ${(await second.untilReady()).toFixed(1)} s`)
      if (second.said.includes("Building")) report("A start without changes built again.")
    } finally {
      await second?.stop()
      await first.stop()
      process.chdir(before)
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
