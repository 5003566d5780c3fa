import { sql } from "drizzle-orm"
import { beforeAll, beforeEach, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { env } from "@/env"
import { gatherTestCast, textIn } from "@/tests/factories"
import { expandEvents } from "./expand-events"
import { addWebhook, pauseWebhook, removeWebhook, resumeWebhook } from "./webhooks"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})
beforeEach(async () => {
  await appDb().execute(sql`update deliveries set failed_at = now() where failed_at is null`)
  await appDb().execute(sql`delete from deliveries`)
  await appDb().execute(sql`delete from webhooks`)
})

const wish = { name: "Partner", url: "https://hooks.example.org/news" }
const waiting = () =>
  rows<{ url: string }>(
    appDb(),
    sql`select address as url from deliveries where channel = 'webhook' and failed_at is null`,
  )

test("an administrator adds a webhook and sees its secret; nobody else adds one", async () => {
  const added = await addWebhook(people.tomas, wish)
  expect(added.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  for (const person of [people.noor, people.lena, people.diego]) {
    await expect(addWebhook(person, { ...wish, url: "https://other.example.org/" })).rejects.toMatchObject({
      code: "forbidden",
    })
    for (const command of [pauseWebhook, resumeWebhook, removeWebhook])
      await expect(command(person, { webhookId: added.id })).rejects.toMatchObject({ code: "forbidden" })
  }
  expect(await rows(appDb(), sql`select from webhooks`)).toHaveLength(1)
})

test("the same address is added once", async () => {
  await addWebhook(people.tomas, wish)
  await expect(addWebhook(people.tomas, { ...wish, name: "Again" })).rejects.toMatchObject({
    code: "invalid",
    fields: { url: "This one is there already." },
  })
})

test("another port is for receivers on this machine, if the operator allows them", async () => {
  const local = { name: "Local", url: "http://127.0.0.1:8080/" }
  await expect(addWebhook(people.tomas, local)).rejects.toMatchObject({ code: "invalid" })
  env.WEBHOOK_ALLOW_LOOPBACK = "on"
  await addWebhook(people.tomas, local)
  env.WEBHOOK_ALLOW_LOOPBACK = "off"
})

test("a removed webhook leaves nothing to be delivered", async () => {
  const { id } = await addWebhook(people.tomas, wish)
  await textIn("published", people)
  await expandEvents(undefined)
  expect(await waiting()).toEqual([{ url: wish.url }])
  await removeWebhook(people.tomas, { webhookId: id })
  expect(await rows(appDb(), sql`select from deliveries where channel = 'webhook'`)).toEqual([])
  await expect(pauseWebhook(people.tomas, { webhookId: id })).rejects.toMatchObject({ code: "conflict" })
})

test("what happened before a webhook was added or resumed it is not told, however late the telling", async () => {
  await textIn("published", people)
  const { id } = await addWebhook(people.tomas, wish)
  await pauseWebhook(people.tomas, { webhookId: id })
  await textIn("published", people)
  await resumeWebhook(people.tomas, { webhookId: id })
  await expandEvents(undefined)
  expect(await waiting()).toEqual([])
})

test("what happens while a webhook is paused it is not told, and afterwards it is", async () => {
  const { id } = await addWebhook(people.tomas, wish)
  await pauseWebhook(people.tomas, { webhookId: id })
  await textIn("published", people)
  await expandEvents(undefined)
  expect(await waiting()).toEqual([])
  await resumeWebhook(people.tomas, { webhookId: id })
  await textIn("published", people)
  await expandEvents(undefined)
  expect(await waiting()).toHaveLength(1)
})
