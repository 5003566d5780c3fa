import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { confirmAlert } from "@/db/commands/confirm-alert"
import { makeAlertKey } from "@/db/commands/make-alert-key"
import { requestAlert } from "@/db/commands/request-alert"
import { confirmAddress, ownAddress } from "@/domain/alert-address"
import { type Locale, localeCodes } from "@/domain/locales"
import type { Sample } from "./samples"

/** In each language an alert that waits for its yes, and one that has it: their pages open with a private key alone. */
export async function askForAlerts(): Promise<Sample[]> {
  const samples: Sample[] = []
  for (const language of localeCodes) {
    const asked = { language, status: 200 }
    const waiting = await requestKey(language, "list=news")
    samples.push({ ...asked, template: "alert to confirm", address: confirmAddress(language, waiting) })
    await confirmAlert(await requestKey(language, "list=events"))
    samples.push({
      ...asked,
      template: "own alerts",
      address: ownAddress(language, await alertKey(language)),
    })
  }
  return samples
}

/** A reader per language, so that nobody asks too often. */
const emailOf = (language: Locale) => `checks-${language}@example.org`

async function requestKey(language: Locale, query: string) {
  const email = emailOf(language)
  await requestAlert({ language, query, frequency: "daily", email })
  const requestId = await newest(sql`select max(id)::int as id from alert_requests where email = ${email}`)
  return makeAlertKey({ requestId })
}

const alertKey = async (language: Locale) =>
  makeAlertKey({
    alertId: await newest(sql`select max(alerts.id)::int as id from alerts
      join alert_readers readers on readers.id = reader_id where email = ${emailOf(language)}`),
  })

async function newest(query: ReturnType<typeof sql>) {
  const [row] = await rows<{ id: number | null }>(appDb(), query)
  if (!row?.id) throw new Error("The alert was not noted.")
  return row.id
}
