import { sql } from "drizzle-orm"
import { expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { beginAlertRounds } from "@/db/commands/begin-alert-rounds"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { changeAlert } from "@/db/commands/change-alert"
import { claimDelivery } from "@/db/commands/claim-delivery"
import { confirmAlert } from "@/db/commands/confirm-alert"
import { expandEvents } from "@/db/commands/expand-events"
import { furtherAlertRound } from "@/db/commands/further-alert-round"
import { makeAlertKey } from "@/db/commands/make-alert-key"
import { requestAlert } from "@/db/commands/request-alert"
import { requestAlertLink } from "@/db/commands/request-alert-link"
import { forgetMe, stopAlert } from "@/db/commands/stop-alerts"
import { alertsOfKey } from "@/db/queries/alerts-of-key"
import { deliveriesFor } from "@/db/queries/desk/deliveries"
import { env } from "@/env"
import { follow, letADayPass, stageAlerts } from "@/tests/alerts"
import { rewrite, small, step } from "@/tests/factories"
import { alertReaders } from "./alerting"
import { tryDelivery } from "./try-delivery"

const stage = stageAlerts()
const { publish } = stage

async function correct(text: Awaited<ReturnType<typeof publish>>) {
  const nextId = await beginNextEdition(stage.people.noor, { languageVersionId: text.languageVersionId })
  await rewrite(stage.people.noor, nextId, { ...text.content, ...small })
  await step(stage.people.tomas, nextId, "force_publish", { reason: "A word was wrong." })
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
  return stage.mailServer.mails.splice(0)
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

test.each([
  "list=news&q=WIN+MONEY+http://evil.example",
  "list=news&q=gratuit",
  "list=news&topic=visit-evil-example-now",
  "q=evil.example&topic=win-money",
])("the mail that asks for a yes carries a link and nothing that a stranger wrote: %s", async query => {
  await requestAlert({ language: "fr", query, frequency: "weekly", email: "ada@example.org" })
  await deliverAll()
  const [mail] = stage.mailServer.mails
  expect(mail?.subject).toContain("Confirmez votre alerte")
  expect(mail?.subject).toContain("avec certains mots")
  expect(`${mail?.subject}\n${mail?.text}`).not.toMatch(/evil|win|money|gratuit/i)
  const key = /\/fr\/alerts\/confirm\?key=([\w-]{43})\n/.exec(mail?.text ?? "")?.[1] ?? ""
  expect(mail?.raw).not.toContain("List-Unsubscribe")
  expect(await confirmAlert(key)).toBe("confirmed")
})

test("words that stand in a published text are told to whom they were typed for, in the subject too", async () => {
  await publish("Honey and bread for everybody")
  const ask = async (words: string) => {
    await requestAlert({
      language: "en",
      query: `list=news&q=${words}`,
      frequency: "daily",
      email: "ada@example.org",
    })
    await deliverAll()
    return stage.mailServer.mails.splice(0)[0]?.subject
  }
  expect(await ask("bread honey")).toBe("Please confirm your alert: News · with the words “bread honey”")
  expect(await ask("bread money")).toBe("Please confirm your alert: News · with certain words")
  expect(await ask("bread or money")).toBe("Please confirm your alert: News · with certain words")
  expect(await ask("bread -money")).toBe("Please confirm your alert: News · with certain words")
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
  await step(stage.people.noor, gone.editionId, "take_down", { reason: "It was wrong." })
  await deliverAll()
  const [mail, ...others] = stage.mailServer.mails.splice(0)
  expect(others).toEqual([])
  expect(mail?.text).toContain("Staying here")
  expect(mail?.raw).not.toContain("Gone soon")

  await follow({ email: "bo@example.org" })
  const short = await publish("Short lived")
  await tell()
  await step(stage.people.noor, short.editionId, "withdraw_notice", { reason: "It was wrong." })
  await deliverAll()
  expect(stage.mailServer.mails).toEqual([])
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
  expect(stage.mailServer.mails).toEqual([])
})

test("a mail server that refuses is tried again with the same letter, and the desk does not see whose it is", async () => {
  await follow()
  await publish("Refused at first")
  await tell()
  stage.mailServer.refuses = true
  await deliverAll()
  const shown = await deliveriesFor(stage.people.noor, 1)
  const mine = shown?.deliveries.find(({ topic }) => topic === "alerts.due")
  expect(mine).toMatchObject({ receiver: "a…@example.org", channel: "mail", state: "waiting" })
  expect(JSON.stringify(shown)).not.toContain("ada@example.org")
  stage.mailServer.refuses = false
  await appDb().execute(
    sql`update deliveries set next_attempt_at = now() where delivered_at is null and failed_at is null`,
  )
  await deliverAll()
  const [mail] = stage.mailServer.mails
  const [{ key } = { key: "" }] = await rows<{ key: string }>(
    appDb(),
    sql`select idempotency_key as key from deliveries where alert_id is not null order by id desc limit 1`,
  )
  expect(mail?.messageId).toContain(key)
})

test("the link to all alerts is mailed to where they go, whatever letters stand in that address, also where it is suspended", async () => {
  const email = "ada&b=c!#$%*/?^`{|}~@example.org"
  await follow({ email })
  await follow({ email, query: "list=events", language: "fr" })
  await appDb().execute(sql`update alert_readers set suspended_at = now(), suspended_because = 'Full.'`)
  await requestAlertLink({ language: "fr", email })
  await deliverAll()
  const [mail, ...others] = stage.mailServer.mails.splice(0)
  expect(others).toEqual([])
  expect(mail?.recipients).toEqual([email])
  expect(mail?.subject).toMatch(/^Vos alertes : /)
  const key = /\/fr\/alerts\/own\?key=([\w-]{43})\n/.exec(mail?.text ?? "")?.[1] ?? ""
  expect((await alertsOfKey(key))?.alerts.map(({ language }) => language)).toEqual(["fr", "en"])
})

test("who changes how often is told from then on, and nothing a second time", async () => {
  await follow({ frequency: "daily" })
  await publish("Told yesterday")
  expect(await tellAndDeliver()).toEqual([])
  await letADayPass()
  const [mail] = await tellAndDeliver()
  const key = /own\?key=([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? ""
  const [alert] = (await alertsOfKey(key))?.alerts ?? []
  expect(await changeAlert(key, { alertId: alert?.id ?? 0, frequency: "at_once" })).toBe("changed")
  expect(await tellAndDeliver()).toEqual([])
  await publish("Told at once")
  expect((await tellAndDeliver()).map(({ subject }) => subject)).toEqual(["Told at once"])
})
