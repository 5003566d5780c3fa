import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { renameText } from "@/db/commands/rename-text"
import { reviseTerm } from "@/db/commands/terms"
import { personByEmail } from "@/db/queries/accounts"
import { termFor } from "@/db/queries/desk/terms"
import { type CastName, cast } from "@/demonstration/cast"
import { localeCodes } from "@/domain/locales"
import type { Person } from "@/domain/roles"
import type { Status } from "@/domain/workflow"
import { versionOf } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"

/** Behind the curtain: what journeys prepare and look up in the running product's database. */

export { beginNextEdition } from "@/db/commands/begin-edition"
export {
  armIn,
  breakNextButOne,
  rewrite,
  saveUnchecked,
  small,
  step,
  textIn,
  writeDraft,
} from "@/tests/factories"

export async function people(): Promise<Record<CastName, Person>> {
  const found = await Promise.all(
    Object.entries(cast).map(async ([name, { email }]) => [name, await personByEmail(email)] as const),
  )
  return Object.fromEntries(found) as Record<CastName, Person>
}

export const rename = async (editor: Person, editionId: number, slug: string) =>
  renameText(editor, { editionId, version: await versionOf(editionId), slug })

export async function slugOf(languageVersionId: number) {
  const [row] = await rows<{ slug: string }>(
    appDb(),
    sql`select slug from language_versions where id = ${languageVersionId}`,
  )
  return row?.slug
}

export async function statusAndVersion(editionId: number): Promise<{ status: Status; version: number }> {
  const [row] = await rows<{ status: Status; version: number }>(
    appDb(),
    sql`select status, version from editions where id = ${editionId}`,
  )
  if (!row) throw new Error(`There is no edition ${editionId}.`)
  return row
}

/** When it is scheduled for, in UTC. */
export async function goesLiveAt(editionId: number): Promise<string | undefined> {
  const [row] = await rows<{ at: string }>(
    appDb(),
    sql`select to_char(go_live_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from editions where id = ${editionId}`,
  )
  return row?.at
}

/** As though the publisher had tried five times: its next try is the last, and comes now. */
export async function letLastTryCome(editionId: number) {
  await pastTheGuards(
    sql`with changed as (
          update failing_publications set attempts = 5, next_attempt_at = clock_timestamp()
          where edition_id = ${editionId} returning edition_id)
        select pg_notify('schedule', '') from changed`,
    "failing_publications",
  )
}

export async function hasFailedForGood(editionId: number) {
  const failed = await rows(
    appDb(),
    sql`select from failing_publications where edition_id = ${editionId} and failed_at is not null`,
  )
  return failed.length > 0
}

/** Writes the English introduction of a region, as an editor does, and leaves the rest of its words. */
export async function introduceRegion(editor: Person, slug: string, english: string) {
  const region = await termFor(editor, "region", slug)
  if (!region) throw new Error(`There is no region ${slug}.`)
  const inEach = <Value>(value: (code: (typeof localeCodes)[number]) => Value) =>
    Object.fromEntries(localeCodes.map(code => [code, value(code)])) as Record<
      (typeof localeCodes)[number],
      Value
    >
  await reviseTerm(editor, {
    ...{ kind: "region", slug, version: region.version },
    names: inEach(code => region.names[code] ?? ""),
    introductions: inEach(code => (code === "en" ? english : (region.introductions[code] ?? ""))),
    synonyms: inEach(code => region.synonyms[code] ?? []),
  })
}

type Told = { webhook: string; storyId: number }

const toldOf = ({ webhook, storyId }: Told) => sql`
  webhook_id = (select id from webhooks where name = ${webhook}) and event_id in (
    select outbox.id from outbox join editions on editions.id = edition_id
      join language_versions versions on versions.id = language_version_id where story_id = ${storyId})`

/** As though every try to tell this webhook of this story had failed. */
export async function giveUpTelling(told: Told) {
  await appDb().execute(
    sql`update deliveries set attempts = 6, failed_at = clock_timestamp()
        where ${toldOf(told)} and delivered_at is null`,
  )
}

/** How it stands with telling this webhook of this story. */
export async function deliveryOf(told: Told) {
  const [delivery] = await rows<{ id: number; state: "failed" | "waiting" | "delivered" }>(
    appDb(),
    sql`select id::int, case when failed_at is not null then 'failed'
          when delivered_at is null then 'waiting' else 'delivered' end as state
        from deliveries where ${toldOf(told)}`,
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

/** Lets readers have asked today for an address where nothing is. */
export async function missed(address: string) {
  await appDb().execute(
    sql`insert into hits (address, status, day, people, robots) values (${address}, 404, current_date, 1, 0)`,
  )
}

/** What an editor said of a missed address. */
export async function isAside(address: string) {
  const [found] = await rows<{ isAside: boolean }>(
    appDb(),
    sql`select is_aside as "isAside" from missed_judgements where address = ${address}`,
  )
  return found?.isAside
}

export async function oldAddress(address: string) {
  const [found] = await rows<{ id: number; changedAt: string }>(
    appDb(),
    sql`select id::int, changed_at::text as "changedAt" from old_addresses where address = ${address}`,
  )
  return found
}
