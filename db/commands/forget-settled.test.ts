import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { gatherTestCast, textIn } from "@/tests/factories"
import { expandEvents } from "./expand-events"
import { forgetSettled } from "./forget-settled"

beforeAll(async () => {
  const people = await gatherTestCast()
  for (let count = 0; count < 4; count++) await textIn("published", people)
  await appDb().execute(sql`insert into outbox (topic, idempotency_key, created_at, expanded_at)
    values ('pages.changed', 'told to nobody', now() - interval '40 days', now() - interval '40 days')`)
})

const counts = async () =>
  (
    await rows<{ deliveries: number; events: number }>(
      appDb(),
      sql`select (select count(*) from deliveries)::int as deliveries, (select count(*) from outbox)::int as events`,
    )
  )[0]

test("what arrived or failed is kept for 30 days, and what waits for as long as it waits", async () => {
  await expandEvents(undefined)
  await appDb().execute(sql`update outbox set expanded_at = now() - interval '31 days'`)
  expect(await counts()).toEqual({ deliveries: 8, events: 5 })
  await appDb().execute(sql`
    update deliveries set delivered_at = now() - case event_id % 4 when 0 then interval '29 days' else interval '31 days' end
    where event_id % 4 in (0, 1)`)
  await appDb().execute(
    sql`update deliveries set failed_at = now() - interval '31 days' where event_id % 4 = 2`,
  )
  expect(await forgetSettled()).toBe(false)
  expect(await counts()).toEqual({ deliveries: 4, events: 2 })
})
