import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { sql } from "drizzle-orm"
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { appDb, rows } from "@/db/client"
import { addWebhook, removeWebhook } from "@/db/commands/webhooks"
import { env } from "@/env"
import { gatherTestCast, textIn } from "@/tests/factories"
import { type Call, startReceiver } from "@/tests/receivers"

/** The publisher as a process of its own, as `npm run publisher` starts it, stopped politely and killed. */

vi.setConfig({ testTimeout: 90_000 }) // processes start slowly on a busy machine

let people: Awaited<ReturnType<typeof gatherTestCast>>
let receiver: Awaited<ReturnType<typeof startReceiver>>
let webhookId: number
const children: ChildProcess[] = []

beforeAll(async () => {
  people = await gatherTestCast()
  env.WEBHOOK_ALLOW_LOOPBACK = "on"
})
beforeEach(async () => {
  receiver = await startReceiver()
  webhookId = (await addWebhook(people.tomas, { name: "A receiver", url: receiver.url })).id
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL")
  await removeWebhook(people.tomas, { webhookId })
  await receiver.stop()
})

function startAlone() {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/publisher.ts"],
    {
      env: { ...process.env, WEBHOOK_ALLOW_LOOPBACK: "on" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  )
  children.push(child)
  return child
}

/** Answers the first call when told to, and the others at once. */
function heldBack() {
  const { promise: isCalled, resolve: called } = Promise.withResolvers<Call>()
  const { promise: mayAnswer, resolve: answer } = Promise.withResolvers<number>()
  receiver.answering = call => {
    if (receiver.calls.length > 1) return 204
    called(call)
    return mayAnswer
  }
  return { isCalled, answer: () => answer(204) }
}

const delivery = async () =>
  (
    await rows<{ isDelivered: boolean; attempts: number }>(
      appDb(),
      sql`select delivered_at is not null as "isDelivered", attempts from deliveries where webhook_id = ${webhookId}`,
    )
  )[0]

test("it says one line, and when it is told to stop it finishes the call in hand first", async () => {
  const { isCalled, answer } = heldBack()
  await textIn("published", people)
  const publisher = startAlone()
  const [said] = await once(publisher.stdout as NonNullable<ChildProcess["stdout"]>, "data")
  expect(String(said)).toBe("The publisher runs. Ctrl-C stops it.\n")
  await isCalled
  publisher.kill("SIGTERM")
  const ended = once(publisher, "exit")
  await new Promise(resolve => setTimeout(resolve, 200))
  expect(publisher.exitCode, "it waits for the answer").toBeNull()
  answer()
  expect((await ended)[0]).toBe(0)
  expect(await delivery()).toEqual({ isDelivered: true, attempts: 1 })
  expect(receiver.calls).toHaveLength(1)
})

test("killed in the middle of a call it loses nothing: the next one repeats the call with the same key", async () => {
  const { isCalled } = heldBack()
  await textIn("published", people)
  const killed = startAlone()
  await isCalled
  killed.kill("SIGKILL")
  await once(killed, "exit")
  expect(await delivery()).toEqual({ isDelivered: false, attempts: 1 })

  await appDb().execute(
    sql`update deliveries set next_attempt_at = clock_timestamp() where delivered_at is null`,
  ) // the lease ran out
  startAlone()
  await expect.poll(delivery, { timeout: 60_000 }).toEqual({ isDelivered: true, attempts: 2 })
  const [first, second] = receiver.calls.map(call => call.headers["webhook-id"])
  expect(second).toBe(first)
})
