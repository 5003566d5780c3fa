import { createHmac } from "node:crypto"
import { sql } from "drizzle-orm"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { claimDelivery } from "@/db/commands/claim-delivery"
import { expandEvents, passOverEvents } from "@/db/commands/expand-events"
import { retryDelivery } from "@/db/commands/retry-delivery"
import { addWebhook, pauseWebhook, removeWebhook, resumeWebhook } from "@/db/commands/webhooks"
import { listenPatiently } from "@/db/listen"
import { retryDelays } from "@/domain/retries"
import { emptyContent } from "@/domain/story"
import { env } from "@/env"
import { gatherTestCast, rewrite, step, textIn, writeDraft } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"
import { type Answering, startMailServer, startReceiver } from "@/tests/receivers"
import { deliver } from "./deliver"
import { startDelivering } from "./delivering"

let people: Awaited<ReturnType<typeof gatherTestCast>>
let mailServer: Awaited<ReturnType<typeof startMailServer>>
beforeAll(async () => {
  people = await gatherTestCast()
  mailServer = await startMailServer()
  env.SMTP_URL = mailServer.url
  env.WEBHOOK_ALLOW_LOOPBACK = "on"
})
afterAll(() => mailServer.stop())

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
  env.FRONT_CACHE_PURGE_URL = undefined
  mailServer.refuses = false
  mailServer.mails.length = 0
  await passOverEvents()
  await appDb().execute(sql`update deliveries set failed_at = now() where delivered_at is null`)
  await appDb().execute(sql`delete from deliveries`)
})

async function receiverOf(answering?: Answering) {
  const receiver = await startReceiver(answering)
  const webhook = await addWebhook(people.tomas, { name: "A receiver", url: receiver.url })
  stops.push(receiver.stop, () => removeWebhook(people.tomas, { webhookId: webhook.id }))
  return Object.assign(receiver, webhook)
}
function deliverAtOnce(isPublishing = () => false) {
  const { expand, deliver: wake, stop } = startDelivering(isPublishing)
  const stopListening = listenPatiently({ outbox: expand, deliveries: wake })
  stops.push(stopListening, stop)
  return { wake }
}

type Row = {
  id: number
  channel: string
  address: string
  attempts: number
  seconds: number
  isDelivered: boolean
  hasFailed: boolean
  error: string | null
  key: string
}
const deliveriesBy = (channel: string) =>
  rows<Row>(
    appDb(),
    sql`select id::int, channel, address, attempts, last_error as error, idempotency_key as key,
          extract(epoch from next_attempt_at - clock_timestamp())::float8 as seconds,
          delivered_at is not null as "isDelivered", failed_at is not null as "hasFailed"
        from deliveries where channel = ${channel}
          and event_id = (select max(event_id) from deliveries where channel = ${channel}) order by address`,
  )
const letTimePass = () =>
  appDb().execute(
    sql`update deliveries set next_attempt_at = clock_timestamp() where delivered_at is null and failed_at is null`,
  )
async function until(condition: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 400 && !(await condition()); tries++)
    await new Promise(resolve => setTimeout(resolve, 25))
  expect(await condition()).toBe(true)
}
const isSettled = (channel: string) => async () => {
  const made = await deliveriesBy(channel)
  return made.length > 0 && made.every(row => row.isDelivered || row.hasFailed)
}

test("people concerned are mailed once each, by their own clock, and a signed call tells what visitors see", async () => {
  const receiver = await receiverOf()
  const { editionId, storyId } = await textIn("scheduled", people)
  await step(people.noor, editionId, "publish_now")
  deliverAtOnce()
  await until(isSettled("mail"))
  await until(isSettled("webhook"))

  const to = mailServer.mails.flatMap(mail => mail.recipients).sort()
  expect(to).toEqual(["diego@example.org", "lena@example.org", "noor@example.org"])
  const diegos = mailServer.mails.find(mail => mail.recipients[0] === "diego@example.org")
  expect(diegos?.subject).toBe("Published: A text that is scheduled")
  expect(diegos?.text).toContain("(America/Bogota)")
  expect(diegos?.text).toContain(`${env.SITE_URL}/en/news/`)
  expect(diegos?.text).toContain(`${env.SITE_URL}/desk/stories/${storyId}/en`)
  expect(new Set(mailServer.mails.map(mail => mail.messageId)).size).toBe(3)

  const [call] = receiver.calls
  const {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signature,
  } = call?.headers ?? {}
  const key = Buffer.from(receiver.secret.slice("whsec_".length), "base64")
  expect(key).toHaveLength(32)
  expect(signature).toBe(
    `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${call?.body}`).digest("base64")}`,
  )
  const body = JSON.parse(call?.body ?? "")
  expect(body).toEqual({
    id,
    topic: "edition.published",
    at: expect.stringMatching(/^\d{4}-.*Z$/),
    story: {
      id: storyId,
      kind: "news",
      language: "en",
      title: "A text that is scheduled",
      address: expect.stringMatching(new RegExp(`^${env.SITE_URL}/en/news/a-text-that-is-scheduled`)),
    },
  })
})

test("a call says no more than visitors see at that moment", async () => {
  const receiver = await receiverOf()
  const { editionId, languageVersionId } = await textIn("published", people)
  await step(people.noor, editionId, "take_down", { reason: "A secret reason." })
  const nextId = await beginNextEdition(people.noor, { languageVersionId })
  await rewrite(people.noor, nextId, { ...emptyContent("news"), title: "A secret title" })
  deliverAtOnce()
  await until(() => receiver.calls.length === 2)
  const told = receiver.calls.map(({ body }) => JSON.parse(body))
  expect(told.map(({ topic }) => topic).sort()).toEqual(["edition.gone", "edition.published"])
  expect(told.map(({ story }) => story.title)).toEqual([null, null])
  for (const { body } of receiver.calls) expect(body).not.toMatch(/secret|Diego|@example/)
})

test("nobody disabled is mailed, and a failure is mailed to administrators as well", async () => {
  const { editionId } = await textIn("scheduled", people)
  await pastTheGuards(sql`update users set is_disabled = true where id = ${people.lena.id}`)
  await appDb().execute(
    sql`insert into outbox (topic, edition_id, address, reason, idempotency_key)
        select 'edition.not_published', id, address_of_text(language_version_id), 'The text is not the one that was approved.', 'test'
        from editions where id = ${editionId}`,
  )
  deliverAtOnce()
  await until(isSettled("mail"))
  await pastTheGuards(sql`update users set is_disabled = false where id = ${people.lena.id}`)
  expect(mailServer.mails.flatMap(mail => mail.recipients).sort()).toEqual([
    "diego@example.org",
    "noor@example.org",
    "tomas@example.org",
  ])
  expect(mailServer.mails[0]?.subject).toBe("Could not be published: A text that is scheduled")
  expect(mailServer.mails[0]?.text).toContain("The text is not the one that was approved.")
})

test("somebody who is disabled after a mail was made does not get it", async () => {
  await textIn("published", people)
  await expandEvents(undefined)
  await pastTheGuards(sql`update users set is_disabled = true where id = ${people.diego.id}`)
  deliverAtOnce()
  await until(isSettled("mail"))
  await pastTheGuards(sql`update users set is_disabled = false where id = ${people.diego.id}`)
  expect(mailServer.mails.flatMap(mail => mail.recipients)).not.toContain("diego@example.org")
  expect(await deliveriesBy("mail")).toContainEqual(
    expect.objectContaining({ address: "diego@example.org", error: "This person's account is disabled." }),
  )
})

test("a receiver that fails is called again, later each time, with the same key; then it has failed for good", async () => {
  const receiver = await receiverOf(() => 500)
  await textIn("published", people)
  const delivering = deliverAtOnce()
  for (const [tried, delay] of retryDelays.entries()) {
    await until(async () => (await deliveriesBy("webhook"))[0]?.error === "It answered 500.")
    await until(() => receiver.calls.length === tried + 1)
    await until(async () => ((await deliveriesBy("webhook"))[0]?.seconds ?? 99) <= delay)
    const [row] = await deliveriesBy("webhook")
    expect(row).toMatchObject({ attempts: tried + 1, isDelivered: false, hasFailed: false })
    expect(row?.seconds).toBeGreaterThan(delay - 3)
    await appDb().execute(sql`update deliveries set last_error = null`)
    await letTimePass()
    delivering.wake()
  }
  await until(async () => (await deliveriesBy("webhook"))[0]?.hasFailed === true)
  expect(receiver.calls).toHaveLength(6)
  expect(new Set(receiver.calls.map(call => call.headers["webhook-id"])).size).toBe(1)

  receiver.answering = () => 200
  const [failed] = await deliveriesBy("webhook")
  for (const person of [people.noor, people.lena, people.diego])
    await expect(retryDelivery(person, { deliveryId: failed?.id ?? 0 })).rejects.toMatchObject({
      code: "forbidden",
    })
  await retryDelivery(people.tomas, { deliveryId: failed?.id ?? 0 })
  delivering.wake()
  await until(async () => (await deliveriesBy("webhook"))[0]?.isDelivered === true)
  expect(receiver.calls.at(-1)?.headers["webhook-id"]).toBe(failed?.key)
  await expect(retryDelivery(people.tomas, { deliveryId: failed?.id ?? 0 })).rejects.toMatchObject({
    code: "conflict",
  })
})

test("a mail server that is busy gets the mail later", async () => {
  mailServer.refuses = true
  await textIn("published", people)
  const delivering = deliverAtOnce()
  await until(
    async () => (await deliveriesBy("mail")).filter(row => row.error?.includes("Try later")).length === 2,
  )
  mailServer.refuses = false
  await letTimePass()
  delivering.wake()
  await until(isSettled("mail"))
  expect(mailServer.mails.flatMap(mail => mail.recipients).sort()).toEqual([
    "diego@example.org",
    "lena@example.org",
  ])
})

test("a deliverer that dies between the call and its note has another call again, with the same key", async () => {
  const receiver = await receiverOf()
  await textIn("published", people)
  await expandEvents(undefined)
  const claimed = await claimDelivery("webhook", [])
  if (!claimed) throw new Error("There is a delivery.")
  await deliver.webhook(claimed) // and here it dies: nothing is noted
  expect(await claimDelivery("webhook", []), "while the lease holds").toBeUndefined()
  expect((await deliveriesBy("webhook"))[0]?.seconds).toBeGreaterThan(20)
  await letTimePass()
  deliverAtOnce()
  await until(isSettled("webhook"))
  expect(receiver.calls.map(call => call.headers["webhook-id"])).toEqual([
    claimed.idempotencyKey,
    claimed.idempotencyKey,
  ])
  expect((await deliveriesBy("webhook"))[0]).toMatchObject({ attempts: 2, isDelivered: true })
})

test("several deliverers at once make each call once", async () => {
  const receiver = await receiverOf(async () => {
    await new Promise(resolve => setTimeout(resolve, 20))
    return 200
  })
  for (let count = 0; count < 8; count++) await textIn("published", people)
  for (let count = 0; count < 3; count++) deliverAtOnce()
  await until(() => receiver.calls.length >= 8)
  await until(async () => {
    const waiting = await rows(appDb(), sql`select from deliveries where delivered_at is null`)
    return waiting.length === 0
  })
  expect(receiver.calls).toHaveLength(8)
  expect(new Set(receiver.calls.map(call => call.headers["webhook-id"])).size).toBe(8)
  expect(mailServer.mails).toHaveLength(16)
})

test("a receiver that never answers holds up no other", async () => {
  const dead = await receiverOf(() => undefined)
  const alive = await receiverOf()
  for (let count = 0; count < 6; count++) await textIn("published", people)
  deliverAtOnce()
  await until(() => alive.calls.length === 6)
  expect(dead.calls.length).toBeLessThanOrEqual(4)
  await dead.stop()
})

test("while texts go live caches are purged, and everybody else hears of it afterwards", async () => {
  const cache = await startReceiver(() => 200)
  stops.push(cache.stop)
  env.FRONT_CACHE_PURGE_URL = cache.url
  const receiver = await receiverOf()
  let isPublishing = true
  deliverAtOnce(() => isPublishing)
  await textIn("published", people)
  await until(() => cache.calls.length === 1)
  expect(await deliveriesBy("webhook")).toMatchObject([{ attempts: 0 }])
  expect(receiver.calls).toEqual([])
  expect(mailServer.mails).toEqual([])
  isPublishing = false
  await until(() => receiver.calls.length === 1)
  await until(isSettled("mail"))
})

test("a paused webhook is told nothing, and what waited for it can be tried again", async () => {
  const receiver = await receiverOf(() => 500)
  await textIn("published", people)
  const delivering = deliverAtOnce()
  await until(async () => (await deliveriesBy("webhook"))[0]?.error === "It answered 500.")
  await pauseWebhook(people.tomas, { webhookId: receiver.id })
  const [given] = await deliveriesBy("webhook")
  expect(given).toMatchObject({ hasFailed: true, error: "The webhook was paused before this was delivered." })
  await textIn("published", people)
  await expandEvents(undefined)
  expect((await deliveriesBy("webhook"))[0]?.id).toBe(given?.id)

  receiver.answering = () => 200
  await resumeWebhook(people.tomas, { webhookId: receiver.id })
  await retryDelivery(people.tomas, { deliveryId: given?.id ?? 0 })
  delivering.wake()
  await until(async () => (await deliveriesBy("webhook"))[0]?.isDelivered === true)
})

test("a cache in front is purged of what changed, once it is set, and is told nothing else", async () => {
  const cache = await startReceiver(() => 200)
  stops.push(cache.stop)
  await textIn("published", people)
  await expandEvents(undefined)
  expect(await deliveriesBy("purge")).toEqual([])

  env.FRONT_CACHE_PURGE_URL = cache.url
  const { editionId } = await writeDraft(people.diego, { title: "Purged" })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
  deliverAtOnce()
  await until(() => cache.calls.length === 1)
  const [{ method, body, headers }] = cache.calls as [(typeof cache.calls)[0]]
  expect({ method, body }).toEqual({ method: "PURGE", body: "" })
  expect(headers["surrogate-key"]).toMatch(
    /^story:\d+ sitemap:\d+ address:news:en:purged\S* list:en:home list:en:news$/,
  )
})

test("an event is expanded once, by however many at once", async () => {
  await textIn("published", people)
  const counts = await Promise.all(Array.from({ length: 5 }, () => expandEvents(undefined)))
  expect(counts.reduce((sum, count) => sum + count)).toBe(1)
  expect(await deliveriesBy("mail")).toHaveLength(2)
})
