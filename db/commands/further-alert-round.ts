import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import { amongTexts } from "@/db/queries/live/found"
import { transact } from "@/db/transact"
import type { Frequency } from "@/domain/alert"
import { readFollowed } from "@/domain/followed-list"
import type { Locale } from "@/domain/locales"
import { isToldIn } from "./begin-alert-rounds"

/** So many lists are looked through, or deliveries made, in one short transaction. */
const batch = { lists: 100, deliveries: 1_000 }

/** In hours: what is told at once passes the digests of that morning, however many they are. */
const headStart: Record<Frequency, number> = { at_once: 1, daily: 0, weekly: 0 }

type Round = { id: number; frequency: Frequency; listsTo: number; alertsTo: number | null }

/**
 * Takes one round a batch further: looks which of its texts stand in which lists, and then makes a delivery for
 * each alert of those lists. Publishers share the work; where one has died another goes on. False when nothing is open.
 */
export const furtherAlertRound = (): Promise<boolean> =>
  transact(async tx => {
    const [round] = await rows<Round>(
      tx,
      sql`select event_id::int as id, frequency, coalesce(lists_to, 0)::int as "listsTo", alerts_to::int as "alertsTo"
          from alert_rounds where finished_at is null order by event_id limit 1 for update skip locked`,
    )
    if (!round) return false
    if (round.alertsTo === null) await lookThroughLists(tx, round)
    else await makeDeliveries(tx, round, round.alertsTo)
    return true
  })

async function lookThroughLists(tx: Transaction, { id, frequency, listsTo }: Round) {
  const news = await rows<{ textId: number }>(
    tx,
    sql`select text_id::int as "textId" from alert_news where ${isToldIn({ frequency, id })}`,
  )
  if (news.length === 0) return await finish(tx, id)
  const lists = await rows<{ id: number; language: Locale; query: string }>(
    tx,
    sql`select id::int, language, query from alert_lists
        where id > ${listsTo} and exists (select from alerts where list_id = alert_lists.id and frequency = ${frequency})
        order by id limit ${batch.lists}`,
  )
  const last = lists.at(-1)
  if (!last) return await tx.execute(sql`update alert_rounds set alerts_to = 0 where event_id = ${id}`)
  const texts = news.map(({ textId }) => textId)
  const standing = lists.flatMap(list => {
    const wanted = readFollowed(list.language, new URLSearchParams(list.query))
    return wanted
      ? sql`select ${list.id}::bigint as list_id, array(
              select id from ${amongTexts(texts, wanted)} and not has_notice) as text_ids`
      : []
  })
  if (standing.length > 0)
    await tx.execute(
      sql`insert into alert_matches (round_id, list_id, text_ids)
          select ${id}::bigint, list_id, text_ids from (${sql.join(standing, sql` union all `)}) standing
          where text_ids <> '{}'`,
    )
  await tx.execute(sql`update alert_rounds set lists_to = ${last.id} where event_id = ${id}`)
}

/** Nothing is told of what came before somebody asked, nor to an address that takes no mail. */
async function makeDeliveries(tx: Transaction, { id, frequency }: Round, alertsTo: number) {
  const [made] = await rows<{ last: number | null; count: number }>(
    tx,
    sql`with batch as (
          select alerts.id, suspended_at is null and exists (
              select from alert_news where text_id = any(text_ids) and created_at >= confirmed_at) as has_news
          from alerts join alert_matches using (list_id) join alert_readers readers on readers.id = reader_id
          where round_id = ${id} and alerts.id > ${alertsTo} and frequency = ${frequency}
          order by alerts.id limit ${batch.deliveries}
        ), made as (
          insert into deliveries (event_id, channel, address, alert_id, next_attempt_at)
          select ${id}::bigint, 'mail', 'alert:' || id, id, clock_timestamp() - ${headStart[frequency]} * interval '1 hour'
          from batch where has_news on conflict do nothing
        )
        select max(id)::int as last, count(*)::int as count from batch`,
  )
  if (!made || made.count < batch.deliveries) return await finish(tx, id)
  await tx.execute(sql`update alert_rounds set alerts_to = ${made.last} where event_id = ${id}`)
}

const finish = (tx: Transaction, id: number) =>
  tx.execute(sql`update alert_rounds set finished_at = clock_timestamp() where event_id = ${id}`)
