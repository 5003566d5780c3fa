import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { freePort } from "./free-port.ts"
import { type Account, pathFor, processOptions } from "./postgres-account.ts"
import type { Cluster } from "./postgres-cluster.ts"
import {
  findServer,
  forgetBrokenPid,
  orphans,
  servesCluster,
  sessionsOfTheDead,
} from "./postgres-pid-file.ts"
import { isRunning } from "./running-here.mjs"

const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "cluster_name=imprimatur",
  "max_connections=200",
  "shared_buffers=128MB",
  "timezone=UTC",
  "log_timezone=UTC",
  "lc_messages=C",
  "log_checkpoints=off",
  "log_error_verbosity=terse", // or a row that was refused stands in the log with every word of it
]

/** Starts a server in a session of its own, so that Ctrl-C in the terminal reaches our process and not the database. */
export async function launchServer(cluster: Cluster, binaries: string, account: Account | undefined) {
  forgetBrokenPid(cluster)
  end(sessionsOfTheDead(cluster))
  const port = await keptPort(cluster)
  const args = ["-D", pathFor(account, cluster.data), "-p", `${port}`, ...settings.flatMap(s => ["-c", s])]
  const log = openLog(cluster)
  const server = spawn(join(binaries, "bin/postgres"), args, {
    ...processOptions(account, cluster.data),
    detached: true,
    stdio: ["ignore", log, log],
  })
  closeSync(log)
  server.on("error", error => writeFileSync(cluster.log, `${error.message}\n`, { flag: "a" }))
  server.unref()
  return server
}

export const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess) =>
  pid === undefined || exitCode !== null || signalCode !== null

/** A fast shutdown: ends the connections, writes everything down. What takes longer is left to crash recovery. */
export async function stopServer(cluster: Cluster, binaries: string) {
  const pid = findServer(cluster)?.pid
  if (!pid) return
  for (const [signal, patience] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 10_000],
  ] as const) {
    send(signal, pid, binaries)
    const deadline = Date.now() + patience
    while (Date.now() < deadline) {
      if (!servesCluster(pid, cluster)) return
      await setTimeout(20)
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) did not stop. Its log is ${cluster.log}.`)
}

export function lastLines(cluster: Cluster) {
  return existsSync(cluster.log)
    ? readFileSync(cluster.log, "utf8").trimEnd().split("\n").slice(-15).join("\n")
    : ""
}

/** Ends whatever else works on the cluster and lets no new server start. */
export const endOrphans = (cluster: Cluster) => end(orphans(cluster))

function end(pids: number[]) {
  for (const pid of pids) if (isRunning(pid)) process.kill(pid, "SIGQUIT")
}

function send(signal: "SIGINT" | "SIGQUIT", pid: number, binaries: string) {
  if (process.platform === "win32")
    execFileSync(join(binaries, "bin/pg_ctl"), ["kill", signal.slice(3), `${pid}`], { windowsHide: true })
  else if (isRunning(pid)) process.kill(pid, signal)
}

async function keptPort(cluster: Cluster) {
  const kept = readPort(cluster)
  const port = await freePort(kept)
  if (port !== kept) writeFileSync(cluster.port, `${port}\n`)
  return port
}

/** 0 where there is none, or none that can be read. */
export function readPort(cluster: Cluster) {
  const port = existsSync(cluster.port) ? Number(readFileSync(cluster.port, "utf8")) : 0
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0
}

function openLog(cluster: Cluster) {
  const size = statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0
  if (size > 10_000_000) renameSync(cluster.log, `${cluster.log}.old`)
  return openSync(cluster.log, "a", 0o600)
}
