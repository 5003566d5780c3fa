import { sql } from "drizzle-orm"
import { appDb, databaseNow } from "@/db/client"
import { transact } from "@/db/transact"
import type { Person } from "@/domain/roles"
import type { Text } from "../texts"

/** A text with the instant of its going live, in milliseconds since 1970 by the database's clock. */
export type Scheduled = Text & { due: number }

/** While the schedules are written nothing may fall due yet. */
const lead = 8_000

/**
 * Puts approved texts on the schedule, each so many milliseconds after the first possible instant as `delay` says.
 * People choose whole minutes, one text at a time; here the same step is taken for all of them in one transaction,
 * in which the database judges each.
 */
export async function schedule(texts: Text[], editor: Person, delay: () => number): Promise<Scheduled[]> {
  const start = (await databaseNow(appDb())).getTime() + lead
  const scheduled = texts.map(text => ({ ...text, due: Math.round(start + delay()) }))
  const wishes = sql`jsonb_to_recordset(${JSON.stringify(scheduled)}::jsonb) as wishes ("editionId" bigint, due float8)
    join editions on editions.id = "editionId"`
  await transact(async tx => {
    await tx.execute(sql`
      insert into history (edition_id, edition_version, action, from_status, to_status, actor_id)
      select editions.id, version + 1, 'schedule', status, 'scheduled', ${editor.id} from ${wishes}`)
    await tx.execute(sql`
      update editions set status = 'scheduled', version = armed.version, go_live_at = armed.at, listed_at = armed.at
      from (select editions.id, version + 1 as version, to_timestamp(due / 1000) as at from ${wishes}) armed
      where editions.id = armed.id`)
  })
  return scheduled
}
