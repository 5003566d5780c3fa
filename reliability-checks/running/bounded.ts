import { spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { Said } from "./child"
import { processesOf } from "./processes"

export type Outcome = { findings: string[]; notRun?: string; seconds: number }

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
/** Whatever the operator has set is not what a check works on. */
const nothingSet = {
  DATABASE_URL: "",
  DATABASE_APP_URL: "",
  DATABASE_PUBLIC_URL: "",
  DATABASE_LISTEN_URL: "",
  SITE_URL: "",
  SMTP_URL: "",
  FRONT_CACHE_PURGE_URL: "",
}

/** Runs a check in a process of its own, for so many milliseconds at most; nothing that it started or wrote remains. */
export async function runBounded(file: string, milliseconds: number): Promise<Outcome> {
  if (milliseconds < 1_000) return { findings: [], notRun: "the time for all checks is over", seconds: 0 }
  const begin = performance.now()
  const folder = mkdtempSync(join(tmpdir(), "check-"))
  chmodSync(folder, 0o755) // a database that root starts runs as somebody else
  const findings: string[] = []
  let notRun: string | undefined
  let isDone = false

  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "reliability-checks/running/child.ts", file],
    {
      detached: true, // so that Ctrl-C reaches us first
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, ...nothingSet, TMPDIR: folder },
    },
  )
  child.on("message", (said: Said) => {
    if ("finding" in said) findings.push(said.finding)
    else if ("notRun" in said) notRun = said.notRun
    else isDone = true
  })
  const broken = async () => {
    await clear(folder)
    process.exit(130)
  }
  for (const signal of signals) process.once(signal, broken)

  const ended = once(child, "exit").then(([code, signal]) => `it ended with ${code ?? signal}`)
  const late = wait(milliseconds, `it took longer than ${milliseconds / 1000} s and was ended`, {
    ref: false,
  })
  const end = await Promise.race([ended, late])
  if (!isDone && notRun === undefined) findings.push(`Broken off: ${end}.`)
  const left = await clear(folder)
  if (isDone && left > 0) findings.push(`What it started still ran and was ended; processes: ${left}.`)
  for (const signal of signals) process.off(signal, broken)
  return { findings, notRun, seconds: (performance.now() - begin) / 1000 }
}

/** Ends all that runs from this folder, removes it, and gives how many processes there were. */
async function clear(folder: string) {
  const found = new Set<number>()
  for (let round = 0; round < 50; round++) {
    const running = processesOf(folder)
    if (running.length === 0) break
    for (const pid of running) {
      found.add(pid)
      try {
        process.kill(pid, "SIGKILL")
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error // it has just ended
      }
    }
    await wait(100)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  return found.size
}
