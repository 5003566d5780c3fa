import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { isRunning } from "./is-running"
import type { Cluster } from "./postgres-cluster"

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

/** PostgreSQL sees by itself that the process is dead, but not that its number now belongs to another program. */
export function forgetForeignPid(cluster: Cluster) {
  const pid = Number(readPidFile(cluster)[0])
  if (pid && isRunning(pid) && !servesCluster(pid, cluster)) rmSync(pidFile(cluster), { force: true })
}

/** What a killed server leaves working on the cluster; no new server starts before it is gone. */
export function orphans(cluster: Cluster) {
  if (process.platform !== "linux") return []
  return readdirSync("/proc")
    .map(Number)
    .filter(pid => pid && isSameFolder(`/proc/${pid}/cwd`, cluster.data) && isPostgres(pid))
}

function isPostgres(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "postgres"
  } catch {
    return false // it has just ended
  }
}
