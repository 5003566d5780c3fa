import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { type AddressInfo, createServer, connect as tcp } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { isDatabaseAway } from "@/domain/database-away"
import { certificate, startTlsServer } from "@/tests/tls-server"
import { layWire } from "@/tests/wire"
import { connect, urlFor } from "../connection"
import { keepListening } from "./listener"
import { openPool } from "./pool"

/** The ways to a database: over TLS, through a unix socket, at one of several hosts. */

let server: Awaited<ReturnType<typeof startTlsServer>>
beforeAll(async () => {
  server = await startTlsServer()
})
afterAll(() => server.remove())

const limits = { lanes: 2, waiting: 5, waitAtMost: 2_000, answerWithin: 5_000 }
const unnoticed = { lost() {}, back() {} }
const encrypted = "select ssl from pg_stat_ssl where pid = pg_backend_pid()"

/** Whether it is encrypted, over a pool and over a client of the driver's; or why it does not answer. */
async function over(url: string) {
  const pool = openPool(url, limits, unnoticed)
  const client = connect(url, { max: 1 })
  try {
    const [byPool] = await pool.db.execute<{ ssl: boolean }>(sql.raw(encrypted))
    const [byClient] = await client.unsafe<{ ssl: boolean }[]>(encrypted)
    expect(byClient?.ssl).toBe(byPool?.ssl)
    return byPool?.ssl ? "encrypted" : "open"
  } catch (error) {
    const byClient = await client.unsafe(encrypted).catch(error => error)
    let cause = error as Error
    while (cause.cause instanceof Error) cause = cause.cause
    expect(byClient.message).toBe(cause.message)
    return cause.message
  } finally {
    await pool.end()
    await client.end({ timeout: 1 })
  }
}
const at = (host: string, query: string, url = server.url) =>
  Object.assign(new URL(url), { hostname: host, search: query }).toString()
const root = `sslrootcert=${certificate("ca.pem")}`

test("a connection is encrypted where its address says so", async () => {
  expect(await over(at("127.0.0.1", ""))).toBe("open")
  for (const mode of ["allow", "prefer", "require"])
    expect(await over(at("127.0.0.1", `sslmode=${mode}`)), mode).toBe("encrypted")
  expect(await over(at("localhost", `sslmode=require&sslnegotiation=direct`))).toBe("encrypted")
})

test("the server's certificate is checked as far as the address says", async () => {
  expect(await over(at("localhost", `sslmode=verify-full&${root}`))).toBe("encrypted")
  expect(await over(at("127.0.0.1", `sslmode=verify-ca&${root}`))).toBe("encrypted")
  expect(await over(at("127.0.0.1", `sslmode=verify-full&${root}`))).toContain("does not match")
  const other = `sslrootcert=${certificate("other-ca.pem")}`
  for (const mode of ["require", "verify-ca", "verify-full"])
    expect(await over(at("localhost", `sslmode=${mode}&${other}`)), mode).toContain("certificate")
  expect(await over(at("localhost", "sslmode=verify-full"))).toContain("certificate")
})

test("a server without TLS is refused where TLS is wanted, and taken where it is only preferred", async () => {
  const plain = process.env.DATABASE_URL ?? ""
  expect(await over(at("127.0.0.1", "sslmode=require", plain))).toBe(
    "The database speaks no TLS, which its address wants.",
  )
  expect(await over(at("127.0.0.1", "sslmode=prefer", plain))).toBe("open")
})

test("an outage under TLS is told within its time, crashes nothing and is over when it is", async () => {
  const wire = await layWire(at("127.0.0.1", "sslmode=require"))
  const pool = openPool(wire.url, { ...limits, answerWithin: 1_000 }, unnoticed)
  const ask = () =>
    pool.db.execute(sql`select 1`).then(
      () => "answered",
      error => (isDatabaseAway(error) ? "away" : String(error)),
    )
  for (const state of ["stuck", "cut", "silent", "closing"] as const) {
    await expect.poll(ask, { timeout: 10_000 }).toBe("answered")
    await wire.become(state)
    await expect.poll(ask, { timeout: 10_000 }).toBe("away")
    await wire.become("whole")
  }
  await expect.poll(ask, { timeout: 10_000 }).toBe("answered")
  await pool.end()
  await wire.become("cut")
})

test("a listener under TLS hears, and finds out that its connection fell silent", async () => {
  const wire = await layWire(at("127.0.0.1", "sslmode=require"))
  const heard: string[] = []
  const stop = keepListening(
    { listen: wire.url, speak: wire.url },
    { channels: {}, began: () => void heard.push("began"), lost: () => heard.push("lost") },
  )
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual(["began"])
  await wire.become("stuck")
  await expect.poll(() => heard, { timeout: 15_000 }).toEqual(["began", "lost"])
  await wire.become("whole")
  await expect.poll(() => heard, { timeout: 15_000 }).toEqual(["began", "lost", "began"])
  await stop()
  await wire.become("cut")
})

test.skipIf(process.platform === "win32")("a unix socket leads there, for every role", async () => {
  const folder = mkdtempSync(join(tmpdir(), "imprimatur-socket-"))
  const { port, pathname } = new URL(process.env.DATABASE_URL ?? "")
  const relay = createServer(near => {
    const far = tcp(Number(port), "127.0.0.1")
    near.pipe(far).pipe(near)
    for (const end of [near, far]) end.on("error", () => [near, far].map(each => each.destroy()))
  })
  await once(relay.listen(join(folder, ".s.PGSQL.5432")), "listening")
  for (const role of ["owner", "app", "public"] as const) {
    const { username, password } = new URL(urlFor(role, process.env))
    expect(await over(`postgres://${username}:${password}@${pathname}?host=${folder}`), role).toBe("open")
    // there is nobody in between on a unix socket
    expect(await over(`postgres://${username}:${password}@${pathname}?host=${folder}&sslmode=require`)).toBe(
      "open",
    )
  }
  await new Promise(resolve => relay.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

test("of several hosts the first that answers is taken", async () => {
  const { port, username, password, pathname } = new URL(process.env.DATABASE_URL ?? "")
  const closed = createServer()
  await once(closed.listen(0, "127.0.0.1"), "listening")
  const { port: nobody } = closed.address() as AddressInfo
  await new Promise(resolve => closed.close(resolve))
  const address = (hosts: string) => `postgres://${username}:${password}@${hosts}${pathname}`
  expect(await over(address(`127.0.0.1:${nobody},127.0.0.1:${port}`))).toBe("open")
  expect(await over(address(`127.0.0.1:${nobody},127.0.0.1:${nobody}`))).toContain("ECONNREFUSED")
})
