import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { personByEmail } from "@/db/queries/accounts"
import { type CastName, cast } from "@/demonstration/cast"
import type { Person } from "@/domain/roles"
import type { Status } from "@/domain/workflow"

/** Behind the curtain: what journeys prepare and look up in the running product's database. */

export { armIn, breakNextButOne, textIn } from "@/tests/factories"

export async function people(): Promise<Record<CastName, Person>> {
  const found = await Promise.all(
    Object.entries(cast).map(async ([name, { email }]) => [name, await personByEmail(email)] as const),
  )
  return Object.fromEntries(found) as Record<CastName, Person>
}

export async function statusAndVersion(editionId: number): Promise<{ status: Status; version: number }> {
  const [row] = await rows<{ status: Status; version: number }>(
    appDb(),
    sql`select status, version from editions where id = ${editionId}`,
  )
  if (!row) throw new Error(`There is no edition ${editionId}.`)
  return row
}

/** As though the publisher had tried five times: its next try is the last, and comes now. */
export async function letLastTryCome(editionId: number) {
  await appDb().execute(
    sql`with changed as (
          update failing_publications set attempts = 5, next_attempt_at = clock_timestamp()
          where edition_id = ${editionId} returning edition_id)
        select pg_notify('schedule', '') from changed`,
  )
}

export async function hasFailedForGood(editionId: number) {
  const failed = await rows(
    appDb(),
    sql`select from failing_publications where edition_id = ${editionId} and failed_at is not null`,
  )
  return failed.length > 0
}

/** As though every try of the waiting deliveries to this webhook had failed. */
export async function giveUpDeliveriesTo(name: string) {
  await appDb().execute(
    sql`update deliveries set attempts = 6, failed_at = clock_timestamp()
        from webhooks where webhook_id = webhooks.id and name = ${name} and delivered_at is null`,
  )
}

/** How the first delivery to this webhook stands. */
export async function firstDeliveryTo(name: string) {
  const [delivery] = await rows<{ id: number; state: string }>(
    appDb(),
    sql`select deliveries.id::int, case when failed_at is not null then 'failed'
          when delivered_at is null then 'waiting' else 'delivered' end as state
        from deliveries join webhooks on webhooks.id = webhook_id
        where name = ${name} order by deliveries.id limit 1`,
  )
  return delivery
}

export async function webhookNamed(name: string) {
  const [webhook] = await rows<{ id: number; isPaused: boolean }>(
    appDb(),
    sql`select id::int, paused_at is not null as "isPaused" from webhooks where name = ${name}`,
  )
  return webhook
}
