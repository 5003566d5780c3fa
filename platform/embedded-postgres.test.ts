import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import postgres from "postgres"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { startPostgres } from "./embedded-postgres.ts"
import { clusterIn } from "./postgres-cluster.ts"
import { findServer, orphans } from "./postgres-pid-file.ts"

vi.setConfig({ testTimeout: 60_000 }) // a busy machine starts servers slowly

const isRoot = process.getuid?.() === 0
let dataDir: string
const started: Awaited<ReturnType<typeof startPostgres>>[] = []

/** Only its owner may enter a folder that mkdtemp made, so as root the server's account cannot. */
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "imprimatur-"))
})

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
})

afterAll(() => rm(dataDir, { recursive: true }))

async function start(folder = dataDir) {
  const server = await startPostgres({ dataDir: folder })
  started.push(server)
  return server
}

async function ask(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe(statement))]
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const serverPid = () => findServer(clusterIn(dataDir))?.pid ?? 0
const postgresProcesses = () => orphans(clusterIn(dataDir))

test("it starts in a folder that only its owner may enter", async () => {
  const { url } = await start()

  expect(
    await ask(url, "select current_setting('timezone') as zone, 'é' = normalize('é', nfc) as utf8"),
  ).toEqual([{ zone: "UTC", utf8: true }])
  expect(statSync(dataDir).mode & 0o077).toBe(0)
  expect(statSync(clusterIn(dataDir).password).mode & 0o077).toBe(0)
  if (isRoot) expect(statSync(clusterIn(dataDir).data).uid).not.toBe(0)
})

test("the owner is no superuser and may make databases, roles and the extensions we use", async () => {
  const { url } = await start()

  expect(
    await ask(
      url,
      "select rolname, rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user",
    ),
  ).toEqual([{ rolname: "imprimatur_owner", rolsuper: false, rolcreatedb: true, rolcreaterole: true }])
  for (const extension of ["citext", "pg_trgm", "unaccent", "fuzzystrmatch", "pgcrypto"])
    await ask(url, `create extension ${extension}`)
  await ask(url, "create role imprimatur_reader login")
  await ask(url, "create database copied template imprimatur")
})

test("the superuser cannot sign in", async () => {
  const address = new URL((await start()).url)
  address.username = "postgres"

  await expect(ask(address.href, "select 1")).rejects.toThrow("password authentication failed")
})

test("the second start is much faster and keeps the data, the password and the port", async () => {
  const fresh = join(dataDir, "fresh")
  const first = await timed(() => start(fresh))
  await ask(first.result.url, "create table kept as select 42 as answer")
  await first.result.stop()

  const second = await timed(() => start(fresh))

  expect(second.duration).toBeLessThan(first.duration / 2)
  expect(second.result.url).toBe(first.result.url)
  expect(await ask(second.result.url, "select answer from kept")).toEqual([{ answer: 42 }])
})

test("stop() leaves no process", async () => {
  const server = await start()
  const pid = serverPid()
  expect(pid).toBeGreaterThan(0)

  await server.stop()

  expect(findServer(clusterIn(dataDir))).toBeUndefined()
  expect(postgresProcesses()).toEqual([])
  await server.stop()
})

test("a server that a killed portal left behind is taken over and stopped", async () => {
  const portal = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", portalScript()])
  const [url] = await once(portal.stdout, "data")
  const left = serverPid()
  portal.kill("SIGKILL")
  await once(portal, "exit")
  expect(serverPid()).toBe(left)

  const server = await start()

  expect(serverPid()).toBe(left)
  expect(server.url).toBe(url.toString().trim())
  expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }])
  await server.stop()
  expect(postgresProcesses()).toEqual([])
})

const portalScript = () => `
  const { startPostgres } = await import(${JSON.stringify(import.meta.resolve("./embedded-postgres.ts"))})
  console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })).url)
`

test("one that is frozen is left, said, and taken over later", async () => {
  const server = await start()
  const all = postgresProcesses()
  const pid = serverPid()
  const said = vi.spyOn(console, "error").mockImplementation(() => {})
  try {
    for (const each of all) process.kill(each, "SIGSTOP")
    const { duration } = await timed(() => server.stop())
    expect(duration).toBeLessThan(30_000)
    expect(said).toHaveBeenCalledWith(
      `PostgreSQL (process ${pid}) does not answer, and is left as it is. The next start takes it over once it answers again.`,
    )
  } finally {
    said.mockRestore()
    for (const each of all) process.kill(each, "SIGCONT")
  }
  await (await start()).stop()
  expect(postgresProcesses()).toEqual([])
})

test("a server that several use ends with the last of them", async () => {
  const [one, other] = await Promise.all([start(), start()])

  await one.stop()
  expect(await ask(other.url, "select 1 as one")).toEqual([{ one: 1 }])
  await other.stop()

  expect(postgresProcesses()).toEqual([])
})

test("it recovers when the server is killed in the middle of a statement", async () => {
  const { url } = await start()
  await ask(url, "create table kept as select 42 as answer")
  const interrupted = ask(url, "select count(*) from generate_series(1, 1e9)").catch(error => error)
  await expect.poll(() => busySessions(url)).toBe(1)
  process.kill(serverPid(), "SIGKILL")

  const again = await start()

  expect(await ask(again.url, "select answer from kept")).toEqual([{ answer: 42 }])
  expect(await interrupted).toBeInstanceOf(Error)
})

async function busySessions(url: string) {
  const rows = await ask(
    url,
    "select 1 from pg_stat_activity where state = 'active' and pid <> pg_backend_pid() and usename = current_user",
  )
  return rows.length
}

test("it moves to another port when somebody took the one it had", async () => {
  const first = await start()
  await first.stop()
  const port = Number(new URL(first.url).port)
  const other = createServer().listen(port, "127.0.0.1")
  await once(other, "listening")

  const second = await start()

  expect(new URL(second.url).port).not.toBe(`${port}`)
  expect(readFileSync(clusterIn(dataDir).port, "utf8")).toContain(new URL(second.url).port)
  other.close()
})

test("two data folders run side by side", async () => {
  const [one, other] = await Promise.all([start(), start(join(dataDir, "other"))])

  expect(new URL(one.url).port).not.toBe(new URL(other.url).port)
  await other.stop()
  expect(await ask(one.url, "select 1 as one")).toEqual([{ one: 1 }])
})

test("a failed start says so with the last lines of the log", async () => {
  const server = await start()
  await server.stop()
  const settings = join(clusterIn(dataDir).data, "postgresql.auto.conf")
  const before = readFileSync(settings, "utf8")
  writeFileSync(settings, "nonsense = 1\n")

  await expect(start()).rejects.toThrow(/^PostgreSQL did not start in .+ "nonsense" in file/s)

  writeFileSync(settings, before)
})

async function timed<T>(run: () => Promise<T>) {
  const begin = performance.now()
  const result = await run()
  return { result, duration: performance.now() - begin }
}

const pidFile = () => join(clusterIn(dataDir).data, "postmaster.pid")

test.each([
  ["empty", ""],
  ["a line's beginning", "12"],
  ["half of its lines", "999999\n/somewhere\n17"],
  ["zeros, as after a power cut", "\0".repeat(60)],
  ["something else", "bogus data\nfrom another world\n"],
  ["cut in the middle of a line", "99x"],
  ["the number of another program", `${process.pid}\n/somewhere\n1795000000\n5432\n\n127.0.0.1\n\nready\n`],
])("a pid file that is torn is healed: %s", async (_, content) => {
  const first = await start()
  await ask(first.url, "create table if not exists kept as select 42 as answer")
  await first.stop()
  writeFileSync(pidFile(), content)
  utimesSync(pidFile(), 1, 1)

  expect(await ask((await start()).url, "select answer from kept")).toEqual([{ answer: 42 }])
})

/** Empty for a process that has ended meanwhile. */
function commandOf(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8")
  } catch {
    return ""
  }
}

test("a pid file that is torn under a server that runs does not let a second one in", async () => {
  const first = await start()
  await ask(first.url, "create table if not exists kept as select 42 as answer")
  writeFileSync(pidFile(), "")
  utimesSync(pidFile(), 1, 1)

  const second = await start()

  expect(await ask(second.url, "select answer from kept")).toEqual([{ answer: 42 }])
  const servers = () => postgresProcesses().filter(pid => commandOf(pid).includes("-D"))
  await expect.poll(servers).toEqual([serverPid()]) // the one that was not let in ends
})

test("what else a power cut tears is healed: the port and the password", async () => {
  const first = await start()
  await ask(first.url, "create table if not exists kept as select 42 as answer")
  await first.stop()
  for (const file of [clusterIn(dataDir).port, clusterIn(dataDir).password]) writeFileSync(file, "")

  expect(await ask((await start()).url, "select answer from kept")).toEqual([{ answer: 42 }])
})

describe("kept", () => {
  const heard: string[] = []
  const keep = {
    lost: (reason: string) => heard.push(reason),
    back: () => heard.push("back"),
    givenUp: (reason: string) => heard.push(`given up: ${reason}`),
  }
  async function startKept() {
    heard.length = 0
    const server = await startPostgres({ dataDir, keep })
    started.push(server)
    await ask(server.url, "create table if not exists kept as select 42 as answer")
    return server
  }

  test("a server that is killed is started again where it was, a busy session notwithstanding", async () => {
    const { url } = await startKept()
    const busy = ask(url, "select count(*) from generate_series(1, 1e9)").catch(error => error)
    await expect.poll(() => busySessions(url)).toBe(1)
    const before = serverPid()
    process.kill(before, "SIGKILL")

    await expect.poll(() => heard, { timeout: 15_000 }).toEqual([ended, "back"])
    expect(serverPid()).not.toBe(before)
    expect(await ask(url, "select answer from kept")).toEqual([{ answer: 42 }])
    expect(await busy).toBeInstanceOf(Error)
  })

  test("a server of which one process was killed is not said to have ended", async () => {
    const { url } = await startKept()
    const busy = ask(url, "select pg_backend_pid() as pid, pg_sleep(60)").catch(error => error)
    await expect.poll(() => busySessions(url)).toBe(1)
    const [session] = await ask(
      url,
      "select pid from pg_stat_activity where query like '%pg_sleep(60)%' and pid <> pg_backend_pid()",
    )
    const before = serverPid()
    process.kill(session?.pid, "SIGKILL")
    await expect
      .poll(() => heard, { timeout: 15_000 })
      .toEqual([
        `PostgreSQL (process ${before}) runs, but closed our connection. It is waited for, and started again if it ends.`,
        "back",
      ])
    expect(serverPid()).toBe(before)
    expect(await busy).toBeInstanceOf(Error)
  })

  test("two who keep it start it once", async () => {
    const { url } = await startKept()
    const other = await startPostgres({ dataDir, keep })
    started.push(other)
    process.kill(serverPid(), "SIGKILL")
    await expect.poll(() => heard.filter(word => word === "back"), { timeout: 15_000 }).toHaveLength(2)
    await started.shift()?.stop()
    expect(await ask(url, "select answer from kept")).toEqual([{ answer: 42 }])
  })

  test("a server that is stopped by us is left alone", async () => {
    await (await startKept()).stop()
    expect(postgresProcesses()).toEqual([])
    expect(heard).toEqual([])
  })

  test("one that dies again and again is given up", async () => {
    await startKept()
    for (let death = 1; death <= 6; death++) {
      await expect
        .poll(() => heard.filter(word => word === "back").length, { timeout: 15_000 })
        .toBe(death - 1)
      process.kill(serverPid(), "SIGKILL")
    }
    await expect
      .poll(() => heard.at(-1), { timeout: 15_000 })
      .toBe("given up: PostgreSQL has ended 6 times within a minute.")
  })

  const ended = "PostgreSQL has ended, and is started again."
})
