import { sql } from "drizzle-orm"
import { expect, test } from "vitest"
import { asOwner } from "@/db/as-owner"
import { appDb, rows } from "@/db/client"
import { expandEvents } from "@/db/commands/expand-events"
import { requestAlert } from "@/db/commands/request-alert"
import { waitingIn } from "@/db/waiting-in"
import type { Frequency } from "@/domain/alert"
import { follow, letADayPass, stageAlerts } from "@/tests/alerts"
import { alertReaders } from "./alerting"
import { startDelivering } from "./delivering"

/** Mail to many readers, and mail that somebody waits for. */

const stage = stageAlerts()
const { publish } = stage

const many = 60
const isForReader = ({ recipients: [to = ""] }: { recipients: string[] }) => to.startsWith("reader-")

/** Many readers who follow a list with a new text in it, of which the desk is told as well. */
async function tellMany(frequency: Frequency = "at_once") {
  await follow({ frequency })
  await appDb().execute(
    sql`with readers as (
          insert into alert_readers (email) select 'reader-' || n || '@example.org' from generate_series(1, ${many}::int) n
          returning id)
        insert into alerts (reader_id, list_id, frequency)
        select id, (select max(id) from alert_lists), ${frequency} from readers`,
  )
  await publish("For everybody")
  await tell()
}
async function tell() {
  while ((await expandEvents(undefined)) > 0);
  await alertReaders(() => false)
}
async function deliverInLanes(count: number) {
  const { stop } = startDelivering(() => false)
  await expect.poll(() => stage.mailServer.mails.length, { timeout: 20_000 }).toBe(count)
  await stop()
  return stage.mailServer.mails.map(isForReader)
}
const makeWaitLonger = (isAlert: boolean) =>
  appDb().execute(
    sql`update deliveries set next_attempt_at = clock_timestamp() - interval '1 hour'
        where delivered_at is null and (alert_id is not null) = ${isAlert}`,
  )

test("notices for the desk and a question to one reader do not stand behind the many", async () => {
  await tellMany()
  await makeWaitLonger(true)
  await requestAlert({ language: "en", query: "list=news", frequency: "daily", email: "bo@example.org" })
  const order = await deliverInLanes(many + 4)
  expect(stage.mailServer.mails.flatMap(({ recipients }) => recipients)).toContain("bo@example.org")
  // the follower of the list, whose mail is one of the many, is not among the first
  const others = order.flatMap((isOneOfMany, place) => (isOneOfMany ? [] : [place])).slice(0, 3)
  for (const place of others) expect(place).toBeLessThan(many / 2)
})

test("the many do not stand behind the desk's", async () => {
  await tellMany()
  await appDb().execute(
    sql`insert into deliveries (event_id, channel, address, user_id)
        select event_id, 'mail', 'desk-' || n || '@example.org', user_id from generate_series(1, ${many}::int) n,
          (select event_id, user_id from deliveries where user_id is not null order by id desc limit 1) notice`,
  )
  await makeWaitLonger(false)
  const order = await deliverInLanes(many + many + 3)
  expect(order.indexOf(true)).toBeLessThan(many / 2)
  expect(order.slice(0, many).filter(Boolean).length).toBeGreaterThan(many / 6)
})

test("what is told at once does not stand behind the digests", async () => {
  await tellMany("daily")
  await letADayPass()
  await tell()
  await follow({ email: "bo@example.org" })
  await publish("At once")
  await tell()
  await appDb().execute(
    sql`update deliveries set failed_at = now() where user_id is not null and delivered_at is null`,
  )
  await deliverInLanes(many + 2) // of the digests, one to the follower of the list
  const to = stage.mailServer.mails.map(({ recipients }) => recipients[0])
  expect(to.indexOf("bo@example.org")).toBeLessThan(many / 4)
  expect(to.filter(address => address?.startsWith("reader-"))).toHaveLength(many)
})

test("a claim of either kind reads no further than its own first, however many wait of the other", async () => {
  await tellMany()
  await asOwner(async tx => {
    for (const kind of [sql`user_id`, sql`alert_id`])
      await tx.execute(
        sql`insert into deliveries (event_id, channel, address, ${kind})
            select event_id, 'mail', 'copy-' || n || '@example.org', ${kind} from generate_series(1, 2000) n,
              (select event_id, ${kind} from deliveries where ${kind} is not null order by id desc limit 1) one`,
      )
    await tx.execute(sql`analyze deliveries`)
  })
  for (const lane of ["mail", "alerts"] as const) {
    const plan = await appDb().transaction(async tx => {
      await tx.execute(sql`set local enable_seqscan = off`)
      return await rows<{ "QUERY PLAN": string }>(
        tx,
        sql`explain select id from deliveries where ${waitingIn(lane)} and next_attempt_at <= clock_timestamp()
            order by next_attempt_at, id limit 1`,
      )
    })
    const words = plan.map(line => line["QUERY PLAN"]).join("\n")
    expect(words).toContain(lane === "mail" ? "using deliveries_due" : "using alerts_due")
    expect(words).not.toContain("Sort")
  }
})
