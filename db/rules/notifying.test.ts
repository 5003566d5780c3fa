import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { beginAlertRounds } from "@/db/commands/begin-alert-rounds"
import { expandEvents, passOverEvents } from "@/db/commands/expand-events"
import { furtherAlertRound } from "@/db/commands/further-alert-round"
import { gatherTestCast, textIn } from "@/tests/factories"
import { wordsOf } from "@/tests/heard-words"

/** Postgres says a word on a channel when there is something to do, and never otherwise: words wake whole loops. */

const channels = ["outbox", "deliveries", "alerts", "schedule", "cache_tags"] as const
const heardOf = (run: () => Promise<unknown>) => wordsOf(channels, run)

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
  await beginAlertRounds()
  await passOverEvents()
})

test("every trigger that says a word once a statement looks whether the statement wrote anything", async () => {
  const blind = await rows(
    appDb(),
    sql`select tgrelid::regclass::text as "table", tgname as name from pg_trigger join pg_proc on pg_proc.oid = tgfoid
        where not tgisinternal and prosrc like '%pg_notify%' and tgtype & 1 = 0
          and coalesce(tgnewtable, tgoldtable) is null`,
  )
  expect(blind).toEqual([])
})

const writesNothing = {
  outbox: sql`insert into outbox (topic, idempotency_key) select 'pages.changed', 'x' where false`,
  "an outbox that has it already": sql`insert into outbox (topic, idempotency_key)
    select topic, idempotency_key from outbox on conflict do nothing`,
  alert_news: sql`insert into alert_news (text_id) select id from language_versions where false`,
  deliveries: sql`insert into deliveries (event_id, channel, address) select 1, 'purge', 'x' where false`,
  "placements, with nothing to insert": sql`insert into placements overriding system value select * from placements where false`,
  "placements, with nothing to update": sql`update placements set shown_from = shown_from where false`,
  "tags, of which there are none": sql`select cache_invalidate('{}')`,
}
for (const [name, statement] of Object.entries(writesNothing))
  test(`nothing is said of a statement that writes no row: ${name}`, async () => {
    expect(await heardOf(() => appDb().execute(statement))).toEqual([])
  })

test("with nothing to tell, a round of alerts, its batches and the making of deliveries say nothing", async () => {
  const heard = await heardOf(async () => {
    await beginAlertRounds()
    while (await furtherAlertRound());
    while ((await expandEvents("http://127.0.0.1:9/")) > 0);
    await beginAlertRounds()
  })
  expect(heard).toEqual([])
})

test("beginning a digest's round wakes nobody who makes deliveries: it is expanded from the start", async () => {
  await appDb().execute(
    sql`update outbox set idempotency_key = idempotency_key || ' ' || id where topic = 'alerts.due'`,
  )
  expect(await heardOf(beginAlertRounds)).toEqual([])
})

test("an event without a receiver is expanded without a word to those who deliver", async () => {
  await appDb().execute(
    sql`insert into outbox (topic, idempotency_key) values ('pages.changed', 'of no interest')`,
  )
  expect(await heardOf(() => expandEvents(undefined))).toEqual([])
})

test("each thing that is to do is said once", async () => {
  const published = await heardOf(() => textIn("published", people))
  expect(published).toEqual(expect.arrayContaining(["outbox", "cache_tags"]))
  const expanded = await heardOf(() => expandEvents(undefined))
  expect(expanded.sort()).toEqual(["alerts", "deliveries"])
  await passOverEvents()
})
