import { sql } from "drizzle-orm"
import { afterEach, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { claimDelivery, leaseSeconds } from "@/db/commands/claim-delivery"
import { confirmAlert } from "@/db/commands/confirm-alert"
import { expandEvents } from "@/db/commands/expand-events"
import { makeAlertKey } from "@/db/commands/make-alert-key"
import { requestAlert } from "@/db/commands/request-alert"
import { readersMatching, suspendedReaders } from "@/db/queries/desk/alerts"
import { deliveriesFor } from "@/db/queries/desk/deliveries"
import { channels } from "@/domain/topics"
import { follow, stageAlerts } from "@/tests/alerts"
import { alertReaders } from "./alerting"
import { startDelivering } from "./delivering"
import { longestCall, tryDelivery } from "./try-delivery"

/** What becomes of mail that a mail server will never take, and of one that it takes its time over. */

const stage = stageAlerts()
const { publish } = stage
afterEach(() => {
  stage.mailServer.refusing = {}
  stage.mailServer.slow = { recipient: 0, data: 0 }
  stage.mailServer.named.length = 0
})

const unknown = { recipient: "550 5.1.1 <ada@example.org>: User unknown" }

async function tell() {
  while ((await expandEvents(undefined)) > 0);
  await alertReaders(() => false)
}
/** Makes every call that is due, and every one that would be due later. */
async function deliverAll() {
  for (const lane of ["mail", "alerts"] as const)
    for (let claimed = await claimDelivery(lane, []); claimed; claimed = await claimDelivery(lane, []))
      await tryDelivery("mail", claimed)
}
const letTimePass = () =>
  appDb().execute(
    sql`update deliveries set next_attempt_at = clock_timestamp() where delivered_at is null and failed_at is null`,
  )
async function deliverAgainAndAgain() {
  for (let round = 0; round < 7; round++) {
    await letTimePass()
    await deliverAll()
  }
}
const deskIsSilent = () =>
  appDb().execute(
    sql`update deliveries set failed_at = now() where user_id is not null and delivered_at is null and failed_at is null`,
  )
const timesNamed = (address: string) => stage.mailServer.named.filter(named => named === address).length

test("a claim outlasts the longest call by every channel", () => {
  for (const channel of channels)
    expect(leaseSeconds[channel] * 1_000, channel).toBeGreaterThan(longestCall[channel] + 5_000)
  expect(longestCall.mail).toBeGreaterThanOrEqual(70_000)
})

test("a reader whose address takes no mail gets one try, is suspended, and is told of no further text", async () => {
  await follow({ query: "list=news" })
  await follow({ query: "list=news&q=void" })
  await publish("Into the void")
  await tell()
  await deskIsSilent()
  stage.mailServer.refusing = unknown
  await deliverAgainAndAgain()
  expect(timesNamed("ada@example.org"), "the mail of the other list goes unsent").toBe(1)

  await publish("And nothing more")
  await tell()
  await deskIsSilent()
  await deliverAgainAndAgain()
  expect(timesNamed("ada@example.org")).toBe(1)

  const { noor, tomas, diego } = stage.people
  const suspended = await suspendedReaders(noor)
  expect(suspended).toMatchObject({ total: 1, readers: [{ hint: "a…@example.org", alerts: 2 }] })
  expect(suspended?.readers[0]?.reason).toContain("User unknown")
  expect(JSON.stringify(suspended), "whose it is, is nobody's business").not.toContain("ada@")
  expect(await suspendedReaders(diego)).toBeUndefined()
  const [found] = (await readersMatching(tomas, "ada@")) ?? []
  expect(found?.suspension?.reason).toContain("User unknown")
  const failed = (await deliveriesFor(noor, 1))?.deliveries.filter(({ topic }) => topic === "alerts.due")
  expect(failed).toEqual([
    expect.objectContaining({ state: "failed", attempts: 1, receiver: "a…@example.org" }),
  ])
})

test("another reader of the same list is mailed all the same", async () => {
  await follow()
  await follow({ email: "bo@example.org" })
  await appDb().execute(
    sql`update alert_readers set suspended_at = now(), suspended_because = 'gone' where email = 'ada@example.org'`,
  )
  await publish("For who is there")
  await tell()
  await deskIsSilent()
  await deliverAll()
  expect(stage.mailServer.mails.map(({ recipients }) => recipients)).toEqual([["bo@example.org"]])
})

test("a suspension is over when the reader confirms anew, by a link that has arrived there", async () => {
  await follow()
  await appDb().execute(sql`update alert_readers set suspended_at = now(), suspended_because = 'gone'`)
  await requestAlert({
    language: "en",
    query: "list=interviews",
    frequency: "at_once",
    email: "ada@example.org",
  })
  await deliverAll()
  expect(timesNamed("ada@example.org"), "the question is sent").toBe(1)
  expect((await suspendedReaders(stage.people.noor))?.total, "to ask for it is not enough").toBe(1)
  const [request] = await rows<{ id: number }>(appDb(), sql`select max(id)::int as id from alert_requests`)
  expect(await confirmAlert(await makeAlertKey({ requestId: request?.id }))).toBe("confirmed")
  expect((await suspendedReaders(stage.people.noor))?.total).toBe(0)
  stage.mailServer.mails.length = 0
  await publish("Back again")
  await tell()
  await deskIsSilent()
  await deliverAll()
  expect(stage.mailServer.mails.map(({ recipients }) => recipients[0])).toContain("ada@example.org")
})

test("a question to an address that takes no mail is asked once", async () => {
  await requestAlert({ language: "en", query: "list=news", frequency: "daily", email: "ada@example.org" })
  stage.mailServer.refusing = unknown
  await deliverAgainAndAgain()
  expect(timesNamed("ada@example.org")).toBe(1)
})

for (const [what, refusing] of [
  ["who we are", { sender: "550 5.1.8 Who are you?" }],
  ["that we relay", { recipient: "554 5.7.1 Relay access denied" }],
  ["nothing for now", { recipient: "450 4.2.0 Greylisted" }],
] as const)
  test(`a refusal of ${what} suspends nobody, is tried again and stands at the desk meanwhile`, async () => {
    await follow()
    await publish("For when it is set right")
    await tell()
    await deskIsSilent()
    stage.mailServer.refusing = refusing
    await deliverAll()
    expect((await suspendedReaders(stage.people.noor))?.total).toBe(0)
    const [waiting] =
      (await deliveriesFor(stage.people.tomas, 1))?.deliveries.filter(
        ({ topic }) => topic === "alerts.due",
      ) ?? []
    expect(waiting).toMatchObject({ state: "waiting", attempts: 1 })
    if (what !== "nothing for now")
      expect(waiting?.lastError).toContain("The mail server refuses mail from us (SMTP_URL, MAIL_FROM)")
    stage.mailServer.refusing = {}
    await letTimePass()
    await deliverAll()
    expect(stage.mailServer.mails).toHaveLength(1)
  })

test("mail to somebody at the desk whose address takes none has failed at once, with the server's words", async () => {
  await publish("Told to the desk")
  await expandEvents(undefined)
  stage.mailServer.refusing = { recipient: "550 5.1.1 User unknown" }
  await deliverAgainAndAgain()
  expect(timesNamed("diego@example.org")).toBe(1)
  const mails = (await deliveriesFor(stage.people.tomas, 1))?.deliveries.filter(
    ({ receiver, channel }) => channel === "mail" && receiver === "diego@example.org",
  )
  expect(mails).toEqual([
    expect.objectContaining({
      state: "failed",
      attempts: 1,
      lastError: expect.stringContaining("User unknown"),
    }),
  ])
})

test("who is told to stop leaves a letter that no answer comes for to the next, after its lease", async () => {
  await follow()
  await publish("On its way at the stop")
  await tell()
  await deskIsSilent()
  stage.mailServer.slow.data = 20_000
  const { stop } = startDelivering(() => false, 300)
  await expect.poll(() => stage.mailServer.mails.length, { timeout: 10_000 }).toBe(1)
  const begun = performance.now()
  await stop()
  expect(performance.now() - begun).toBeLessThan(10_000)
  const [left] = await rows<{ seconds: number; attempts: number }>(
    appDb(),
    sql`select extract(epoch from next_attempt_at - clock_timestamp())::float8 as seconds, attempts from deliveries
        where alert_id is not null and delivered_at is null and failed_at is null`,
  )
  expect(left?.attempts).toBe(1)
  expect(left?.seconds).toBeGreaterThan(60)
})
