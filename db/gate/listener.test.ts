import postgres from "postgres"
import { afterAll, afterEach, beforeEach, expect, test } from "vitest"
import { layWire, type Wire } from "@/tests/wire"
import { urlFor } from "../connection"
import { type Ask, keepListening } from "./listener"

let wire: Wire
let stop: () => Promise<void>
const heard: string[] = []
let ask: Ask

/** Speaks past the wire. */
const speaker = postgres(urlFor("app", process.env), { max: 1, onnotice() {} })
afterAll(() => speaker.end())
const say = (word: string) => speaker`select pg_notify('bees', ${word})`

beforeEach(async () => {
  heard.length = 0
  wire = await layWire(urlFor("app", process.env))
  stop = keepListening(
    { listen: wire.url, speak: wire.url },
    {
      channels: { bees: word => heard.push(word) },
      began(question) {
        ask = question
        heard.push("began")
      },
      lost: () => heard.push("lost"),
    },
  )
})
afterEach(async () => {
  await stop()
  await wire.become("cut")
})
const hears = (...words: string[]) => expect.poll(() => heard, { timeout: 15_000 }).toEqual(words)

test("it hears what is said, and asks on the same connection", async () => {
  await hears("began")
  await say("honey")
  await hears("began", "honey")
  expect(await ask<{ sum: number }>("select $1::int + 1 as sum", [41])).toEqual([{ sum: 42 }])
})

test("when its connection is ended it says so at once, and begins anew", async () => {
  await hears("began")
  await wire.become("cut")
  await hears("began", "lost")
  await say("missed")
  await wire.become("whole")
  await hears("began", "lost", "began")
  await say("honey")
  await hears("began", "lost", "began", "honey")
})

test("it finds out by itself that its connection fell silent", async () => {
  await hears("began")
  const before = wire.attempts
  await wire.become("stuck")
  await hears("began", "lost")
  await expect(ask("select 1")).rejects.toThrow("No answer")
  await expect.poll(() => wire.attempts).toBeGreaterThan(before)
  await wire.become("whole")
  await hears("began", "lost", "began")
})

test("while there is no database it tries again at a measured pace, and complains once", async () => {
  await hears("began")
  const before = wire.attempts
  await wire.become("closing")
  await speaker`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`
  await new Promise(resolve => setTimeout(resolve, 2_000))
  expect(wire.attempts - before).toBeLessThan(10)
  await wire.become("whole")
  await hears("began", "lost", "began")
})
