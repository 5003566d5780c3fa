import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "@/platform/free-port"
import type { Account } from "@/platform/postgres-account"
import { NotRun } from "../not-run"

const program = "/usr/sbin/pgbouncer"

type Wish = {
  mode: "session" | "transaction"
  /** Whose connections it takes: their addresses without it. */
  users: string[]
  account?: Account
  settings?: string[]
}

/** What docs/operating.md asks for. */
export const wanted = [
  "ignore_startup_parameters = statement_timeout, lock_timeout, idle_in_transaction_session_timeout",
]

/** Debian's pgbouncer in front of a server. Gives its port. */
export async function startPgbouncer({ mode, users, account, settings = wanted }: Wish) {
  if (!existsSync(program)) throw new NotRun("pgbouncer is not installed")
  const folder = mkdtempSync(join(tmpdir(), "pgbouncer-"))
  chmodSync(folder, 0o755)
  const port = await freePort(0)
  const server = new URL(users[0] ?? "")
  const list = join(folder, "users")
  writeFileSync(
    list,
    users
      .map(url => new URL(url))
      .map(({ username, password }) => `"${username}" "${password}"\n`)
      .join(""),
  )
  const configuration = join(folder, "pgbouncer.ini")
  writeFileSync(
    configuration,
    [
      "[databases]",
      `* = host=${server.hostname} port=${server.port}`,
      "[pgbouncer]",
      "listen_addr = 127.0.0.1",
      `listen_port = ${port}`,
      "unix_socket_dir =",
      "auth_type = scram-sha-256",
      `auth_file = ${list}`,
      `pool_mode = ${mode}`,
      "default_pool_size = 30",
      ...settings,
      "",
    ].join("\n"),
  )
  const child = spawn(program, ["-q", configuration], {
    ...account,
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  })
  for (let tries = 0; tries < 100 && !(await answers(port)); tries++) await wait(50)
  const through = (url: string) => Object.assign(new URL(url), { port: `${port}` }).toString()
  return { through, stop: () => end(child) }
}

async function answers(port: number) {
  const socket = connect(port, "127.0.0.1")
  const outcome = await Promise.race([
    once(socket, "connect").then(() => true),
    once(socket, "close").then(() => false),
  ]).catch(() => false) // not yet
  socket.destroy()
  return outcome
}

async function end(child: ChildProcess) {
  if (child.exitCode === null && child.kill("SIGKILL")) await once(child, "exit")
}
