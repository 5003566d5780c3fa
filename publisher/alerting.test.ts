import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { beginAlertRounds } from "@/db/commands/begin-alert-rounds"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { claimDelivery } from "@/db/commands/claim-delivery"
import { confirmAlert } from "@/db/commands/confirm-alert"
import { expandEvents, passOverEvents } from "@/db/commands/expand-events"
import { furtherAlertRound } from "@/db/commands/further-alert-round"
import { makeAlertKey } from "@/db/commands/make-alert-key"
import { requestAlert } from "@/db/commands/request-alert"
import { forgetMe, stopAlert } from "@/db/commands/stop-alerts"
import { deliveriesFor } from "@/db/queries/desk/deliveries"
import { waitingIn } from "@/db/waiting-in"
import type { Frequency } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import { env } from "@/env"
import { gatherTestCast, rewrite, small, step, writeDraft } from "@/tests/factories"
import { startMailServer } from "@/tests/receivers"
import { alertReaders } from "./alerting"
import { startDelivering } from "./delivering"
import { tryDelivery } from "./try-delivery"

let people: Awaited<ReturnType<typeof gatherTestCast>>
let mailServer: Awaited<ReturnType<typeof startMailServer>>
beforeAll(async () => {
  people = await gatherTestCast()
  mailServer = await startMailServer()
  env.SMTP_URL = mailServer.url
  await beginAlertRounds() // the digests of before are begun, with nothing in them
})
afterAll(() => mailServer.stop())
beforeEach(async () => {
  await passOverEvents()
  for (const table of ["alert_requests", "alert_readers", "alert_news", "alert_lists"])
    await appDb().execute(sql`delete from ${sql.identifier(table)}`)
  await appDb().execute(
    sql`update deliveries set failed_at = now() where delivered_at is null and failed_at is null`,
  )
  await appDb().execute(sql`delete from deliveries`)
  mailServer.mails.length = 0
  mailServer.refuses = false
})

type Wish = { query?: string; frequency?: Frequency; email?: string; language?: Locale }
async function follow({
  query = "list=news",
  frequency = "at_once",
  email = "ada@example.org",
  language = "en",
}: Wish = {}) {
  await requestAlert({ language, query, frequency, email })
  const [request] = await rows<{ id: number }>(appDb(), sql`select max(id)::int as id from alert_requests`)
  await confirmAlert(await makeAlertKey({ requestId: request?.id }))
  await appDb().execute(sql`delete from alert_requests`)
}

async function publish(title: string, wish: Parameters<typeof writeDraft>[1] = {}) {
  const text = await writeDraft(people.diego, { title, ...wish })
  await step(people.diego, text.editionId, "submit")
  await step(people.lena, text.editionId, "approve")
  await step(people.noor, text.editionId, "publish_now")
  return text
}
async function correct(text: Awaited<ReturnType<typeof publish>>) {
  const nextId = await beginNextEdition(people.noor, { languageVersionId: text.languageVersionId })
  await rewrite(people.noor, nextId, { ...text.content, ...small })
  await step(people.tomas, nextId, "force_publish", { reason: "A word was wrong." })
}

/** Makes the mail that is due, of readers alone. */
async function tell() {
  while ((await expandEvents(undefined)) > 0);
  await alertReaders(() => false)
}
async function deliverAll() {
  await appDb().execute(
    sql`update deliveries set failed_at = now() where user_id is not null and delivered_at is null and failed_at is null`,
  )
  for (const lane of ["mail", "alerts"] as const)
    for (let claimed = await claimDelivery(lane, []); claimed; claimed = await claimDelivery(lane, []))
      await tryDelivery("mail", claimed)
}
async function tellAndDeliver() {
  await tell()
  await deliverAll()
  return mailServer.mails.splice(0)
}
/** Lets the digests that are due have been begun long ago, so that they are due again now. */
const letADayPass = async () => {
  await appDb().execute(
    sql`update outbox set idempotency_key = idempotency_key || ' ' || id where topic = 'alerts.due'`,
  )
  await appDb().execute(sql`update alert_news set created_at = created_at - interval '8 days'`)
  await appDb().execute(sql`update alerts set confirmed_at = confirmed_at - interval '9 days'`)
}

test("a new text is told at once to those whose list it stands in, in words of theirs, and one click stops it", async () => {
  await follow({ query: "list=news&q=honey" })
  await follow({ query: "list=interviews", email: "bo@example.org" })
  await publish("Honey for everybody", { content: { summary: "A cooperative of bees." } })
  const [mail, ...others] = await tellAndDeliver()
  expect(others).toEqual([])
  expect(mail?.recipients).toEqual(["ada@example.org"])
  expect(mail?.subject).toBe("Honey for everybody")
  expect(mail?.text).toContain("New in: News · with the words “honey”")
  expect(mail?.text).toContain("A cooperative of bees.\n")
  expect(mail?.text).toContain(`${env.SITE_URL}/en/news/honey-for-everybody\n`)
  expect(mail?.text).toContain(`${env.SITE_URL}/en/news?q=honey\n`)
  const headers = Object.fromEntries((mail?.headers ?? []).map(({ key, value }) => [key, value]))
  expect(headers["list-id"]).toMatch(/^<list-\d+\.[\w.]+>$/)
  expect(headers["list-unsubscribe"]).toMatch(
    new RegExp(`^<${env.SITE_URL}/alerts/stop\\?key=[\\w-]{43}&in=en>$`),
  )
  expect(headers).toMatchObject({
    "list-unsubscribe-post": "List-Unsubscribe=One-Click",
    "auto-submitted": "auto-generated",
    precedence: "bulk",
  })
  await stopAlert(/key=([\w-]{43})/.exec(headers["list-unsubscribe"] ?? "")?.[1] ?? "")
  await publish("Honey again")
  expect(await tellAndDeliver()).toEqual([])
})

test("the mail that asks for a yes carries a link and nothing that a stranger wrote", async () => {
  await requestAlert({
    language: "fr",
    query: "list=news&q=gratuit",
    frequency: "weekly",
    email: "ada@example.org",
  })
  await deliverAll()
  const [mail] = mailServer.mails
  expect(mail?.subject).toContain("Confirmez votre alerte")
  const key = /\/fr\/alerts\/confirm\?key=([\w-]{43})\n/.exec(mail?.text ?? "")?.[1] ?? ""
  expect(mail?.raw).not.toContain("List-Unsubscribe")
  expect(await confirmAlert(key)).toBe("confirmed")
})

test("a correction is no news, nor is an old text that is brought over", async () => {
  await follow()
  const text = await publish("Corrected")
  expect(await tellAndDeliver()).toHaveLength(1)
  await correct(text)
  await publish("Of old times", { content: { originallyPublishedOn: "2014-05-01" } })
  expect(await tellAndDeliver()).toEqual([])
})

test("each language's readers are told in it, of the texts in it", async () => {
  await follow({ language: "ar", query: "list=news" })
  await follow({ language: "en", query: "list=news&language=all", email: "bo@example.org" })
  await publish("عسل", { language: "ar" })
  const mails = await tellAndDeliver()
  expect(mails.map(({ recipients }) => recipients[0]).sort()).toEqual(["ada@example.org", "bo@example.org"])
  expect(mails.find(({ text }) => text?.includes("جديد في: أخبار"))).toBeDefined()
})

test("what was taken down before a mail goes out is not in it, and a mail without anything is not sent", async () => {
  await follow({ frequency: "daily" })
  const gone = await publish("Gone soon")
  await publish("Staying here")
  await tell()
  await letADayPass()
  await tell()
  await step(people.noor, gone.editionId, "take_down", { reason: "It was wrong." })
  await deliverAll()
  const [mail, ...others] = mailServer.mails.splice(0)
  expect(others).toEqual([])
  expect(mail?.text).toContain("Staying here")
  expect(mail?.raw).not.toContain("Gone soon")

  await follow({ email: "bo@example.org" })
  const short = await publish("Short lived")
  await tell()
  await step(people.noor, short.editionId, "withdraw_notice", { reason: "It was wrong." })
  await deliverAll()
  expect(mailServer.mails).toEqual([])
})

test("a digest tells what came since the one before, once, and is not sent when that is nothing", async () => {
  await follow({ frequency: "daily" })
  await follow({ frequency: "weekly", email: "bo@example.org" })
  await publish("First")
  await publish("Second")
  expect(await tellAndDeliver()).toEqual([])
  await letADayPass()
  const mails = await tellAndDeliver()
  expect(mails.map(({ recipients }) => recipients[0]).sort()).toEqual(["ada@example.org", "bo@example.org"])
  for (const { subject, text } of mails) {
    expect(subject).toBe("2 new texts: News")
    expect(text?.indexOf("Second")).toBeLessThan(text?.indexOf("First") ?? 0)
  }
  await letADayPass()
  expect(await tellAndDeliver()).toEqual([])
})

test("any number of publishers make each mail once, and go on where one has died", async () => {
  await follow()
  await appDb().execute(
    sql`with readers as (
          insert into alert_readers (email) select 'reader-' || n || '@example.org' from generate_series(1, 2500) n returning id)
        insert into alerts (reader_id, list_id, frequency)
        select id, (select max(id) from alert_lists), 'at_once' from readers`,
  )
  await publish("For everybody")
  while ((await expandEvents(undefined)) > 0);
  await beginAlertRounds()
  await furtherAlertRound() // and then it dies
  await Promise.all([1, 2, 3].map(() => alertReaders(() => false)))
  const [made] = await rows<{ all: number; readers: number }>(
    appDb(),
    sql`select count(*)::int as all, count(distinct alert_id)::int as readers from deliveries
        where event_id = (select max(event_id) from alert_rounds where exists (
          select from deliveries where deliveries.event_id = alert_rounds.event_id))`,
  )
  expect(made).toEqual({ all: 2501, readers: 2501 })
  await appDb().execute(sql`delete from alert_readers`)
})

describe("of mail to many readers and mail that somebody waits for", () => {
  const many = 60
  const isForReader = ({ recipients: [to = ""] }: { recipients: string[] }) => to.startsWith("reader-")

  /** Many readers who follow a list with a new text in it, of which the desk is told as well. */
  async function tellMany() {
    await follow()
    await appDb().execute(
      sql`with readers as (
            insert into alert_readers (email) select 'reader-' || n || '@example.org' from generate_series(1, ${many}::int) n
            returning id)
          insert into alerts (reader_id, list_id, frequency)
          select id, (select max(id) from alert_lists), 'at_once' from readers`,
    )
    await publish("For everybody")
    await tell()
  }
  async function deliverInLanes(count: number) {
    const { stop } = startDelivering(() => false)
    await expect.poll(() => mailServer.mails.length, { timeout: 20_000 }).toBe(count)
    await stop()
    return mailServer.mails.map(isForReader)
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
    expect(mailServer.mails.flatMap(({ recipients }) => recipients)).toContain("bo@example.org")
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

  test("a claim of either kind reads no further than its own first, however many wait of the other", async () => {
    await tellMany()
    await appDb().execute(sql`analyze deliveries`)
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
})

test("who asks today is told nothing of yesterday", async () => {
  await publish("Of yesterday")
  while ((await expandEvents(undefined)) > 0);
  await follow()
  expect(await tellAndDeliver()).toEqual([])
})

test("an address that was deleted gets nothing that was on its way", async () => {
  await follow()
  await publish("On its way")
  await tell()
  const [alert] = await rows<{ id: number }>(appDb(), sql`select id::int from alerts`)
  await forgetMe(await makeAlertKey({ alertId: alert?.id }))
  await deliverAll()
  expect(mailServer.mails).toEqual([])
})

test("a mail server that refuses is tried again with the same letter, and the desk does not see whose it is", async () => {
  await follow()
  await publish("Refused at first")
  await tell()
  mailServer.refuses = true
  await deliverAll()
  const shown = await deliveriesFor(people.noor, 1)
  const mine = shown?.deliveries.find(({ topic }) => topic === "alerts.due")
  expect(mine).toMatchObject({ receiver: "a…@example.org", channel: "mail", state: "waiting" })
  expect(JSON.stringify(shown)).not.toContain("ada@example.org")
  mailServer.refuses = false
  await appDb().execute(
    sql`update deliveries set next_attempt_at = now() where delivered_at is null and failed_at is null`,
  )
  await deliverAll()
  const [mail] = mailServer.mails
  const [{ key } = { key: "" }] = await rows<{ key: string }>(
    appDb(),
    sql`select idempotency_key as key from deliveries where alert_id is not null order by id desc limit 1`,
  )
  expect(mail?.messageId).toContain(key)
})
