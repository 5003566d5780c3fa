import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { appDb } from "@/db/client"
import { expandEvents } from "@/db/commands/expand-events"
import { publishNextDue } from "@/db/commands/publish-due"
import { connect, urlFor } from "@/db/connection"
import { armIn, gatherTestCast, textIn } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"
import { publishingState } from "./publishing-state"

const app = connect(urlFor("app", process.env), { max: 1 })
let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})
afterAll(() => app.end())

test("where nothing happens nothing is late", async () => {
  expect(await publishingState(app)).toEqual({
    overdue: 0,
    failedPublications: 0,
    oldestUndelivered: 0,
    failedDeliveries: 0,
  })
})

test("what is due for more than a second is overdue until it is published", async () => {
  const { editionId } = await textIn("approved", people)
  await armIn(people.noor, editionId, 0.2)
  await new Promise(resolve => setTimeout(resolve, 1_500))
  expect(await publishingState(app)).toMatchObject({ overdue: 1 })
  await publishNextDue()
  expect(await publishingState(app)).toMatchObject({ overdue: 0 })
})

test("the age is that of the oldest event of which somebody is to be told, and failures are counted", async () => {
  await pastTheGuards(sql`update outbox set created_at = now() - interval '1 hour'`)
  expect((await publishingState(app)).oldestUndelivered).toBeGreaterThan(3_590)
  await expandEvents(undefined)
  expect((await publishingState(app)).oldestUndelivered).toBeLessThan(60)
  await appDb().execute(sql`update deliveries set failed_at = now()`)
  expect(await publishingState(app)).toMatchObject({ oldestUndelivered: 0, failedDeliveries: 3 })
})
