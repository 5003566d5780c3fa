import { sql } from "drizzle-orm"
import { beforeAll, beforeEach, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { alertsOfKey } from "@/db/queries/alerts-of-key"
import { requestOfKey } from "@/db/queries/request-of-key"
import type { Frequency } from "@/domain/alert"
import { mostAlerts, requestsADay } from "@/domain/alert"
import { gatherTestCast } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"
import { changeAlert } from "./change-alert"
import { confirmAlert } from "./confirm-alert"
import { forgetAlerts } from "./forget-alerts"
import { makeAlertKey } from "./make-alert-key"
import { requestAlert } from "./request-alert"
import { requestAlertLink } from "./request-alert-link"
import { forgetMe, forgetReader, stopAlert, stopOneAlert } from "./stop-alerts"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})
beforeEach(async () => {
  await appDb().execute(sql`delete from alert_requests`)
  await appDb().execute(sql`delete from alert_readers`)
})

const ada = "ada@example.org"
type Wish = { email?: string; query?: string; frequency?: Frequency }
const ask = ({ email = ada, query = "list=news", frequency = "daily" }: Wish = {}) =>
  requestAlert({ language: "en", query, frequency, email })

const newest = async (table: "alerts" | "alert_requests") => {
  const [row] = await rows<{ id: number }>(
    appDb(),
    table === "alerts"
      ? sql`select max(id)::int as id from alerts`
      : sql`select max(id)::int as id from alert_requests`,
  )
  return row?.id ?? 0
}
/** A key as the mail has it. */
const requestKey = async () => makeAlertKey({ requestId: await newest("alert_requests") })
const alertKey = async () => makeAlertKey({ alertId: await newest("alerts") })
async function follow(wish: Wish = {}) {
  await ask(wish)
  await confirmAlert(await requestKey())
  return await alertKey()
}
const countIn = async (table: string) => {
  const [row] = await rows<{ count: number }>(
    appDb(),
    sql`select count(*)::int as count from ${sql.identifier(table)}`,
  )
  return row?.count ?? 0
}
const inFull = async (email: string) =>
  (
    await rows(
      appDb(),
      sql`select 1 from alert_readers where email = ${email}::citext
          union all select 1 from alert_requests where email = ${email}::citext
          union all select 1 from deliveries where address like ${`%${email}%`} or last_error like ${`%${email}%`}
          union all select 1 from outbox where outbox::text like ${`%${email}%`}`,
    )
  ).length

test("an alert begins with a yes, and saying it twice changes nothing", async () => {
  await ask({ query: "year=2026&list=topics/bees&utm=1&page=3" })
  expect(await countIn("alerts")).toBe(0)
  const key = await requestKey()
  expect(await requestOfKey(key)).toMatchObject({
    query: "list=topics%2Fbees&year=2026",
    frequency: "daily",
    sentTo: "a…@example.org",
  })
  expect(await confirmAlert(key)).toBe("confirmed")
  expect(await confirmAlert(key)).toBe("confirmed")
  expect(await requestOfKey(key)).toBeDefined()
  expect(await countIn("alerts")).toBe(1)
})

test("the yes of before does not bring back what was stopped, and nobody is told so", async () => {
  await ask()
  await ask({ query: "list=events" })
  const events = await requestKey()
  await confirmAlert(events)
  await stopAlert(await alertKey())
  expect(await requestOfKey(events)).toBeUndefined()
  expect(await confirmAlert(events)).toBe("unknown")
  expect(await countIn("alerts")).toBe(0)
})

test("a mail waits for each request, and does not carry the address", async () => {
  await ask()
  const [mail] = await rows<{ address: string; topic: string }>(
    appDb(),
    sql`select deliveries.address, topic from deliveries join outbox on outbox.id = event_id
        where alert_request_id = ${await newest("alert_requests")}`,
  )
  expect(mail).toEqual({ topic: "alert.asked", address: `request:${await newest("alert_requests")}` })
})

test("to ask again for the same list changes how often, once it is confirmed", async () => {
  const key = await follow()
  await ask({ frequency: "weekly", email: "ADA@example.org" })
  expect(await alertsOfKey(key)).toMatchObject({ alerts: [{ frequency: "daily" }] })
  await confirmAlert(await requestKey())
  expect(await alertsOfKey(key)).toMatchObject({ alerts: [{ frequency: "weekly" }] })
})

test("a key that was never given, or is too old, opens nothing", async () => {
  await ask()
  const key = await requestKey()
  expect(await confirmAlert("x".repeat(43))).toBe("unknown")
  await pastTheGuards(sql`update alert_requests set created_at = now() - interval '49 hours'`)
  expect(await requestOfKey(key)).toBeUndefined()
  expect(await confirmAlert(key)).toBe("unknown")
  await forgetAlerts()
  expect(await inFull(ada)).toBe(0)
})

test("a key of one sort does not open the other", async () => {
  const key = await follow()
  expect(await requestOfKey(key)).toBeUndefined()
  expect(await confirmAlert(key)).toBe("unknown")
  await ask({ query: "list=events" })
  await stopAlert(await requestKey())
  expect(await countIn("alerts")).toBe(1)
})

test("what is no list is refused, and what is no list's parameter goes", async () => {
  await expect(ask({ query: "list=desk" })).rejects.toThrow("There is no such list.")
})

test("an address is asked only so often, and nobody can tell", async () => {
  for (let asked = 0; asked < requestsADay.perAddress + 3; asked++)
    expect(await ask({ query: `list=news&year=20${10 + asked}` })).toBeUndefined()
  expect(await countIn("alert_requests")).toBe(requestsADay.perAddress)
  await ask({ email: "bo@example.org" })
  expect(await countIn("alert_requests")).toBe(requestsADay.perAddress + 1)
  await pastTheGuards(sql`update alert_requests set created_at = now() - interval '25 hours'`)
  await ask()
  expect(await countIn("alert_requests")).toBe(requestsADay.perAddress + 2)
})

test("one mailbox is asked only so often, whatever stands behind a + in its address, and others are", async () => {
  const asked = async (...emails: string[]) => {
    const before = Number(await countIn("alert_requests"))
    for (const email of emails) await ask({ email })
    return Number(await countIn("alert_requests")) - before
  }
  const victims = Array.from({ length: 20 }, (_, n) => `Victim+${n}+x@example.net`)
  expect(await asked(...victims)).toBe(requestsADay.perAddress)
  expect(await asked("victim@example.net", "victim+@example.net")).toBe(0)
  expect(await asked("victim@example.org", "victims@example.net", "+1@example.net", "+2@example.net")).toBe(4)
  const [first] = await rows<{ email: string }>(
    appDb(),
    sql`select email::text from alert_requests order by id`,
  )
  expect(first?.email).toBe("Victim+0+x@example.net")
})

test("many requests at once count like many one after the other", async () => {
  await Promise.all(Array.from({ length: requestsADay.perAddress + 3 }, () => ask()))
  expect(await countIn("alert_requests")).toBe(requestsADay.perAddress)
})

test("all together can ask only so much in a day, so that the table is bounded", async () => {
  await ask()
  await appDb().execute(
    sql`insert into alert_requests (email, list_id, frequency)
        select 'a' || n || '@example.org', (select max(id) from alert_lists), 'daily'
        from generate_series(2, ${requestsADay.overall}) n`,
  )
  await expect(ask({ email: "bo@example.org" })).rejects.toThrow("no more can be taken")
})

test("an address follows a bounded number of lists", async () => {
  await follow()
  await appDb().execute(
    sql`with lists as (
          insert into alert_lists (language, query) select 'en', 'list=news&year=' || year
          from generate_series(1900, ${1898 + mostAlerts}) year on conflict (language, query)
          do update set language = excluded.language returning id)
        insert into alerts (reader_id, list_id, frequency)
        select (select max(id) from alert_readers), id, 'daily' from lists on conflict do nothing`,
  )
  await ask({ query: "list=interviews" })
  const key = await requestKey()
  expect(await confirmAlert(key)).toBe("too many")
  await stopAlert(await alertKey())
  expect(await confirmAlert(key)).toBe("confirmed")
})

test("stopping twice is as good as once, and the last alert takes the address with it", async () => {
  const news = await follow()
  const events = await follow({ query: "list=events" })
  await stopAlert(news)
  await stopAlert(news)
  expect(await alertsOfKey(news)).toMatchObject({ alerts: [{ query: "list=events", isOfThisMail: false }] })
  expect(await alertsOfKey(events)).toMatchObject({ alerts: [{ query: "list=events", isOfThisMail: true }] })
  await stopAlert(events)
  expect(await alertsOfKey(events)).toBeUndefined()
  expect(await countIn("alert_readers")).toBe(0)
  expect(await countIn("alert_keys")).toBe(2) // of the two requests, which are forgotten in time
})

test("a reader deletes the address with the key of any mail, and nothing is left of it", async () => {
  const key = await follow()
  await follow({ query: "list=events" })
  await ask({ query: "list=interviews" })
  expect(await inFull(ada)).toBeGreaterThan(0)
  await forgetMe(key)
  expect(await inFull(ada)).toBe(0)
  expect([await countIn("alerts"), await countIn("alert_keys")]).toEqual([0, 0])
  await forgetMe(key)
})

test("only administrators delete an address for somebody", async () => {
  await follow()
  for (const name of ["diego", "lena", "noor"] as const)
    await expect(forgetReader(people[name], { email: ada })).rejects.toThrow("Only administrators")
  expect(await inFull(ada)).toBeGreaterThan(0)
  await forgetReader(people.tomas, { email: "Ada@Example.org" })
  expect(await inFull(ada)).toBe(0)
  await expect(forgetReader(people.tomas, { email: ada })).rejects.toThrow("Nothing is known")
})

test("lists that nobody follows any more are forgotten", async () => {
  await stopAlert(await follow({ query: "list=news&q=nobody" }))
  await appDb().execute(sql`delete from alert_requests`)
  await follow()
  while (await forgetAlerts());
  const lists = await rows(appDb(), sql`select query from alert_lists`)
  expect(lists).toEqual([{ query: "list=news" }])
})

/** Ada follows three lists; the key is the one of the mail about the second. */
async function followThree() {
  await follow()
  const key = await follow({ query: "list=events", frequency: "at_once" })
  await follow({ query: "list=interviews", frequency: "weekly" })
  const [, news, interviews] = (await alertsOfKey(key))?.alerts ?? []
  return { key, news: news?.id ?? 0, interviews: interviews?.id ?? 0 }
}

test("any mail's key shows all alerts of its reader, its own first, and nobody else's", async () => {
  await follow({ email: "bo@example.org" })
  const { key } = await followThree()
  expect(await alertsOfKey(key)).toMatchObject({
    sentTo: "a…@example.org",
    alerts: [
      { language: "en", query: "list=events", frequency: "at_once", isOfThisMail: true },
      { query: "list=news", frequency: "daily", isOfThisMail: false },
      { query: "list=interviews", frequency: "weekly", isOfThisMail: false },
    ],
  })
})

test("the mail that asks for a yes shows what its address has already, and only as long as the question is open", async () => {
  await ask()
  const first = await requestKey()
  expect(await alertsOfKey(first)).toBeUndefined()
  await confirmAlert(first)
  expect(await alertsOfKey(first)).toMatchObject({ alerts: [{ query: "list=news", isOfThisMail: true }] })
  await ask({ query: "list=events" })
  const second = await requestKey()
  expect(await alertsOfKey(second)).toMatchObject({ alerts: [{ query: "list=news", isOfThisMail: false }] })
  await pastTheGuards(sql`update alert_requests set created_at = now() - interval '49 hours'`)
  for (const key of [first, second]) expect(await alertsOfKey(key)).toBeUndefined()
})

test("a reader changes how often one alert comes, and no other", async () => {
  const { key, news } = await followThree()
  const since = async () =>
    (
      await rows<{ at: string }>(appDb(), sql`select confirmed_at::text as at from alerts where id = ${news}`)
    )[0]?.at
  const before = await since()
  expect(await changeAlert(key, { alertId: news, frequency: "daily" })).toBe("changed")
  expect(await since(), "what is so already").toBe(before)
  expect(await changeAlert(key, { alertId: news, frequency: "weekly" })).toBe("changed")
  expect(await since(), "nothing is told again").not.toBe(before)
  expect((await alertsOfKey(key))?.alerts.map(({ frequency }) => frequency)).toEqual([
    "at_once",
    "weekly",
    "weekly",
  ])
})

test("a reader stops one alert, by any mail's key, and goes on with that key; the last one takes the address with it", async () => {
  const { key, news, interviews } = await followThree()
  const own = (await alertsOfKey(key))?.alerts[0]?.id ?? 0
  expect(await stopOneAlert(key, own)).toBe("stopped")
  expect(await stopOneAlert(key, own)).toBe("gone")
  expect(await changeAlert(key, { alertId: own, frequency: "daily" })).toBe("gone")
  expect((await alertsOfKey(key))?.alerts.map(({ id }) => id)).toEqual([news, interviews])
  await stopAlert(key) // one click stops what the mail was about, and nothing else once that has gone
  expect(await stopOneAlert(key, news)).toBe("stopped")
  expect(await stopOneAlert(key, interviews)).toBe("the last stopped")
  expect(await stopOneAlert(key, interviews)).toBe("unknown")
  expect([await countIn("alerts"), await countIn("alert_readers")]).toEqual([0, 0])
})

test("one click stops the one alert of its mail", async () => {
  const { key } = await followThree()
  await stopAlert(key)
  expect((await alertsOfKey(key))?.alerts.map(({ query }) => query)).toEqual(["list=news", "list=interviews"])
})

test("nobody changes or stops what is another reader's, and a key that was never given does nothing", async () => {
  const { key, news } = await followThree()
  const theirs = await follow({ email: "bo@example.org" })
  const [alert] = (await alertsOfKey(theirs))?.alerts ?? []
  const alertId = alert?.id ?? 0
  expect(await changeAlert(key, { alertId, frequency: "at_once" })).toBe("gone")
  expect(await stopOneAlert(key, alertId)).toBe("gone")
  const forged = "x".repeat(43)
  expect(await alertsOfKey(forged)).toBeUndefined()
  expect(await changeAlert(forged, { alertId: news, frequency: "at_once" })).toBe("unknown")
  expect(await stopOneAlert(forged, news)).toBe("unknown")
  expect(await countIn("alerts")).toBe(4)
  expect(await alertsOfKey(theirs)).toMatchObject({ alerts: [{ frequency: "daily" }] })
})

test("of two who stop the last two alerts at once, one takes the address away", async () => {
  const key = await follow()
  await follow({ query: "list=events" })
  const alerts = (await alertsOfKey(key))?.alerts ?? []
  const stopped = await Promise.all(alerts.map(({ id }) => stopOneAlert(key, id)))
  expect(stopped.sort()).toEqual(["stopped", "the last stopped"])
  expect(await countIn("alert_readers")).toBe(0)
})

const linksOnTheirWay = () =>
  rows<{ address: string; isFirst: boolean }>(
    appDb(),
    sql`select deliveries.address, next_attempt_at < clock_timestamp() - interval '1 hour' as "isFirst"
        from deliveries join outbox on outbox.id = event_id where topic = 'alert.link'`,
  )

test("who asks for the link is told nothing, and only an address with alerts is sent it, before the many", async () => {
  await follow()
  const alertId = await newest("alerts")
  await ask({ email: "waits@example.org" })
  for (const email of ["nobody@example.org", "waits@example.org", "ADA@example.org"])
    expect(await requestAlertLink({ language: "en", email })).toBeUndefined()
  expect(await linksOnTheirWay()).toEqual([{ address: `link:${alertId}`, isFirst: true }])
  expect(JSON.stringify(await linksOnTheirWay())).not.toContain("example.org")
})

test("an address is sent the link only so often", async () => {
  await follow()
  await Promise.all(
    Array.from({ length: requestsADay.perAddress + 3 }, () =>
      requestAlertLink({ language: "en", email: ada }),
    ),
  )
  expect(await linksOnTheirWay()).toHaveLength(requestsADay.perAddress)
})
