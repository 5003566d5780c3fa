import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Cluster } from "./postgres-cluster.ts"
import { isRunning } from "./running-here.mjs"

export type Server = { pid: number; port: number; isReady: boolean }

/** The server that runs on this cluster, whoever started it. */
export function findServer(cluster: Cluster): Server | undefined {
  const lines = readPidFile(cluster)
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (pid && port && servesCluster(pid, cluster)) return { pid, port, isReady: lines[7] === "ready" }
}

const pidFile = (cluster: Cluster) => join(cluster.data, "postmaster.pid")

function readPidFile(cluster: Cluster) {
  try {
    return readFileSync(pidFile(cluster), "utf8")
      .split("\n")
      .map(line => line.trim())
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []
    throw error
  }
}

/** After a crash the number in the pid file may be anybody's, so this asks which folder that process works in. */
export function servesCluster(pid: number, cluster: Cluster) {
  if (!isRunning(pid) || process.platform === "win32") return isRunning(pid)
  if (process.platform === "linux") return isSameFolder(`/proc/${pid}/cwd`, cluster.data)
  return spawnSync("ps", ["-o", "comm=", "-p", `${pid}`], { encoding: "utf8" }).stdout.includes("postgres")
}

function isSameFolder(one: string, other: string) {
  try {
    const [a, b] = [statSync(one), statSync(other)]
    return a.ino === b.ino && a.dev === b.dev
  } catch {
    return false // the process has just ended, or is another user's and so not ours
  }
}

/**
 * PostgreSQL sees by itself that the process in the file is dead. It does not see that its number now belongs to
 * another program, and a file that broke when the power went, or the disk was full, it does not read at all.
 */
export function forgetBrokenPid(cluster: Cluster) {
  const [first] = readPidFile(cluster)
  const pid = Number(first)
  if (first === undefined) return
  if (first !== "" && Number.isInteger(pid) && pid !== 0) {
    if (isRunning(pid) && !servesCluster(pid, cluster)) rmSync(pidFile(cluster), { force: true })
    return
  }
  if (Date.now() - statSync(pidFile(cluster)).mtimeMs < 1_000) return // it may be written at this moment
  const running = orphans(cluster)
  // without a file that names it a server ends within a minute anyway, so it is not waited for
  for (const each of running) if (isRunning(each)) process.kill(each, "SIGQUIT")
  if (running.length === 0) rmSync(pidFile(cluster), { force: true })
}

/** What a killed server leaves working on the cluster; no new server starts before it is gone. */
export function orphans(cluster: Cluster) {
  if (process.platform !== "linux") return []
  return readdirSync("/proc")
    .map(Number)
    .filter(pid => pid && isSameFolder(`/proc/${pid}/cwd`, cluster.data) && isPostgres(pid))
}

/** Those of them whose server is dead, which serve nobody any more: the server would be their parent. */
export function sessionsOfTheDead(cluster: Cluster) {
  const all = orphans(cluster)
  return all.filter(pid => textOf(pid, "cmdline").startsWith("postgres: ") && !all.includes(parentOf(pid)))
}

const parentOf = (pid: number) => Number(/^PPid:\s+(\d+)/m.exec(textOf(pid, "status"))?.[1])

const isPostgres = (pid: number) => textOf(pid, "comm").trim() === "postgres"

function textOf(pid: number, file: "comm" | "cmdline" | "status") {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8")
  } catch {
    return "" // it has just ended
  }
}
