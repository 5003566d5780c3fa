import { afterEach, beforeEach, expect, test } from "vitest"
import { layWire, type Wire } from "@/tests/wire"
import { connect, urlFor } from "./connection"

let wire: Wire
let sql: ReturnType<typeof connect>
beforeEach(async () => {
  wire = await layWire(urlFor("app", process.env))
  sql = connect(wire.url, { max: 2, longestSilence: 1_000 })
})
afterEach(async () => {
  await wire.become("cut")
  await sql.end({ timeout: 1 })
})

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

test("a server that closes connections before they are ready is asked at a measured pace, and answers its askers", async () => {
  await wire.become("closing")
  await expect(sql`select 1`).rejects.toThrow("The database closed the connection.")
  for (let count = 0; count < 10; count++) await sql`select 1`.catch(() => {}) // only the attempts matter
  await pause(1_000)
  expect(wire.attempts).toBeLessThan(25)
  await wire.become("whole")
  await expect.poll(() => sql`select 1`.then(() => "answered", String), { timeout: 10_000 }).toBe("answered")
})

test("a query on a connection that falls silent is rejected", async () => {
  await sql`select 1`
  await wire.become("stuck")
  await expect(sql`select 1`).rejects.toThrow("said nothing for 1 s")
})

test("a listener that falls silent connects again, says so, and hears again", async () => {
  const heard: string[] = []
  let connections = 0
  await sql.listen(
    "bees",
    payload => heard.push(payload),
    () => connections++,
  )
  const heartbeat = setInterval(() => sql`select pg_notify('bees', 'heartbeat')`.catch(() => {}), 200)
  await expect.poll(() => heard).toContain("heartbeat")
  await wire.become("stuck")
  await pause(1_500)
  await wire.become("whole")
  await expect.poll(() => connections, { timeout: 10_000 }).toBe(2)
  heard.length = 0
  await expect.poll(() => heard, { timeout: 10_000 }).toContain("heartbeat")
  clearInterval(heartbeat)
})
