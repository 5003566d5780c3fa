import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb } from "@/db/client"
import { expandEvents } from "@/db/commands/expand-events"
import { publishNextDue } from "@/db/commands/publish-due"
import { addWebhook } from "@/db/commands/webhooks"
import { armIn, breakNextButOne, gatherTestCast, textIn } from "@/tests/factories"
import { deliveriesFor, deliveriesPerPage } from "./deliveries"
import { troubleCounts, troubledTexts } from "./troubles"
import { webhooksFor } from "./webhooks"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
  await addWebhook(people.tomas, { name: "Partner", url: "https://hooks.example.org/a?token=secret" })
  for (let count = 0; count < 10; count++) await textIn("published", people)
  await expandEvents("http://cache.internal:6081/")
  await appDb().execute(sql`update deliveries set delivered_at = now(), attempts = 1 where event_id % 2 = 0`)
  await appDb().execute(
    sql`update deliveries set failed_at = now(), attempts = 6, last_error = 'It answered 500.'
        where channel = 'webhook' and delivered_at is null`,
  )
})

test("failed ones come first, then those that wait, then what arrived, page by page", async () => {
  const first = await deliveriesFor(people.noor, 1)
  const second = await deliveriesFor(people.noor, 2)
  expect(first?.counts).toEqual({ failed: 5, waiting: 10, delivered: 15 })
  expect(first?.deliveries).toHaveLength(deliveriesPerPage)
  expect([...(first?.deliveries ?? []), ...(second?.deliveries ?? [])].map(({ state }) => state)).toEqual([
    ...Array(5).fill("failed"),
    ...Array(10).fill("waiting"),
    ...Array(15).fill("delivered"),
  ])
  expect(first?.deliveries[0]).toMatchObject({
    channel: "webhook",
    webhookName: "Partner",
    attempts: 6,
    lastError: "It answered 500.",
    topic: "edition.published",
    text: { language: "en", edition: 1, title: "A text that is published" },
  })
})

test("of a webhook's address the list tells the host alone, which may be all that is not secret", async () => {
  const found = await deliveriesFor(people.noor, 1)
  expect(found?.deliveries[0]?.receiver).toBe("hooks.example.org")
  expect(JSON.stringify(found)).not.toContain("token")
})

test("editors and administrators see deliveries, administrators see webhooks, without their secrets", async () => {
  expect(await deliveriesFor(people.tomas, 1)).toBeDefined()
  for (const person of [people.diego, people.lena]) expect(await deliveriesFor(person, 1)).toBeUndefined()
  for (const person of [people.diego, people.lena, people.noor])
    expect(await webhooksFor(person)).toBeUndefined()
  const webhooks = await webhooksFor(people.tomas)
  expect(webhooks).toMatchObject([{ name: "Partner", failed: 5, waiting: 0, addedByName: people.tomas.name }])
  expect(JSON.stringify(webhooks)).not.toContain("whsec_")
})

test("texts in trouble are told to those who can have them tried again", async () => {
  const { editionId } = await textIn("approved", people)
  await breakNextButOne(editionId)
  await armIn(people.noor, editionId, 0.1)
  await new Promise(resolve => setTimeout(resolve, 200))
  await publishNextDue()
  for (const person of [people.noor, people.tomas]) {
    expect(await troubledTexts(person)).toMatchObject([
      { editionId, attempts: 1, failedAt: null, status: "scheduled" },
    ])
    expect(await troubleCounts(person)).toEqual({ texts: 1, deliveries: 5 })
  }
  for (const person of [people.diego, people.lena]) {
    expect(await troubledTexts(person)).toEqual([])
    expect(await troubleCounts(person)).toEqual({ texts: 0, deliveries: 0 })
  }
})
