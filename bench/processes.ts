import { type ChildProcess, spawn } from "node:child_process"
import { createWriteStream, mkdirSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

export type Processes = ReturnType<typeof processesLoggingTo>

/** Starts the product's processes, writes what they say to one file each, and ends those that it started. */
export function processesLoggingTo(folder: string) {
  const running = new Set<ChildProcess>()
  process.once("exit", () => {
    for (const child of running) child.kill("SIGKILL") // however this one ended
  })
  mkdirSync(folder, { recursive: true })

  function start(name: string, args: string[], env: Record<string, string>) {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe", "ipc"], // they end by themselves when the line to us breaks
      env: { ...process.env, SEARCHES_A_MINUTE: "1000000", ...env, NODE_ENV: "production" }, // we are many readers
    })
    const log = createWriteStream(join(folder, `${name}.log`), { flags: "a" })
    child.stdout?.pipe(log)
    child.stderr?.pipe(log)
    running.add(child)
    child.once("exit", () => running.delete(child))
    return child
  }

  async function endAll() {
    const all = [...running]
    for (const child of all) child.kill("SIGCONT") && child.kill("SIGTERM")
    await Promise.race([Promise.all(all.map(ended)), wait(5_000)])
    for (const child of running) child.kill("SIGKILL")
    await Promise.all(all.map(ended))
  }

  return { start, endAll }
}

export const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>(resolve => child.once("exit", () => resolve()))
