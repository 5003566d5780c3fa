import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach } from "vitest"
import { appDb, rows } from "@/db/client"
import { beginAlertRounds } from "@/db/commands/begin-alert-rounds"
import { confirmAlert } from "@/db/commands/confirm-alert"
import { passOverEvents } from "@/db/commands/expand-events"
import { makeAlertKey } from "@/db/commands/make-alert-key"
import { requestAlert } from "@/db/commands/request-alert"
import type { Frequency } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import { env } from "@/env"
import { gatherTestCast, step, writeDraft } from "./factories"
import { pastTheGuards } from "./past-the-guards"
import { startMailServer } from "./receivers"

type Stage = {
  people: Awaited<ReturnType<typeof gatherTestCast>>
  mailServer: Awaited<ReturnType<typeof startMailServer>>
  publish(title: string, wish?: Parameters<typeof writeDraft>[1]): ReturnType<typeof writeDraft>
}

/** For a file about mail to readers: a mail server, the cast, and before each test nobody who follows anything. */
export function stageAlerts(): Stage {
  const stage = { publish } as Stage
  async function publish(title: string, wish: Parameters<typeof writeDraft>[1] = {}) {
    const { diego, lena, noor } = stage.people
    const text = await writeDraft(diego, { title, ...wish })
    await step(diego, text.editionId, "submit")
    await step(lena, text.editionId, "approve")
    await step(noor, text.editionId, "publish_now")
    return text
  }
  beforeAll(async () => {
    stage.people = await gatherTestCast()
    stage.mailServer = await startMailServer()
    env.SMTP_URL = stage.mailServer.url
    await beginAlertRounds() // the digests of before are begun, with nothing in them
  })
  afterAll(() => stage.mailServer.stop())
  beforeEach(async () => {
    await passOverEvents()
    for (const table of ["alert_requests", "alert_readers", "alert_news", "alert_lists"])
      await appDb().execute(sql`delete from ${sql.identifier(table)}`)
    await appDb().execute(
      sql`update deliveries set failed_at = now() where delivered_at is null and failed_at is null`,
    )
    await appDb().execute(sql`delete from deliveries`)
    stage.mailServer.mails.length = 0
    stage.mailServer.refuses = false
  })
  return stage
}

type Wish = { query?: string; frequency?: Frequency; email?: string; language?: Locale }
/** Lets a reader follow a list, from the question to the yes. */
export async function follow({
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

/** Lets the digests that are due have been begun long ago, so that they are due again now. */
export const letADayPass = async () => {
  await pastTheGuards(
    sql`update outbox set idempotency_key = idempotency_key || ' ' || id where topic = 'alerts.due'`,
  )
  await pastTheGuards(sql`update alert_news set created_at = created_at - interval '8 days'`)
  await pastTheGuards(sql`update alerts set confirmed_at = confirmed_at - interval '9 days'`)
}
