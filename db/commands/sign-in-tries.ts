import { type SQL, sql } from "drizzle-orm"
import { appDb, rows, type Transaction } from "@/db/client"
import { transact } from "@/db/transact"

/** For whom a try counts: whoever makes it at this account, and, unless the account knows them, all strangers together. */
export type Tried = { own: Buffer; strangers?: Buffer | undefined }

/** How long after so many tries the next must wait: from the sixth on 1 s, doubling up to an hour. */
const waitAfter = (tries: SQL) =>
  sql`case when ${tries} > 5 then least(power(2, least(${tries} - 6, 12)), 3600) else 0 end * interval '1 second'`

/** Strangers have a hundred tries at an account among them, and one more every 36 seconds. */
const strangersEvery = sql`interval '36 seconds'`
const strangersWithin = sql`interval '1 hour'`

/** The try was not made: there is to be a wait first. */
export class TooManyTries extends Error {
  readonly seconds: number
  readonly by: keyof Tried

  constructor(seconds: number, by: keyof Tried) {
    super(`The next try must wait ${seconds} s.`)
    this.seconds = seconds
    this.by = by
  }
}

/**
 * Counts a try before it is judged, so that a hundred at once are not judged a hundred times. Throws TooManyTries, and
 * counts nothing, where it may not be made.
 */
export const countTry = ({ own, strangers }: Tried) =>
  transact(async tx => {
    await count(tx, {
      key: own,
      by: "own",
      freeAt: sql`clock_timestamp() + ${waitAfter(sql`tries.tries + 1`)}`,
      mayGoOnAt: sql`tries.free_at`,
    })
    if (strangers)
      await count(tx, {
        key: strangers,
        by: "strangers",
        freeAt: sql`greatest(tries.free_at, clock_timestamp()) + ${strangersEvery}`,
        mayGoOnAt: sql`tries.free_at + ${strangersEvery} - ${strangersWithin}`,
      })
  })

type Counted = { key: Buffer; by: keyof Tried; freeAt: SQL; mayGoOnAt: SQL }

async function count(tx: Transaction, { key, by, freeAt, mayGoOnAt }: Counted) {
  const first = by === "own" ? sql`clock_timestamp()` : sql`clock_timestamp() + ${strangersEvery}`
  const counted = await rows(
    tx,
    sql`insert into sign_in_tries as tries (key, tries, free_at) values (${key}, 1, ${first})
        on conflict (key) do update set tries = tries.tries + 1, free_at = ${freeAt}
        where ${mayGoOnAt} <= clock_timestamp() returning 1`,
  )
  if (counted.length > 0) return
  const [waiting] = await rows<{ seconds: number }>(
    tx,
    sql`select ceil(extract(epoch from ${mayGoOnAt} - clock_timestamp()))::int as seconds
        from sign_in_tries tries where key = ${key}`,
  )
  throw new TooManyTries(Math.max(1, waiting?.seconds ?? 1), by)
}

/** The password was right: what was wrong before is forgotten, and strangers have used up nothing. */
export const forgetTries = ({ own, strangers }: Tried) =>
  transact(async tx => {
    await tx.execute(sql`delete from sign_in_tries where key = ${own}`)
    if (strangers)
      await tx.execute(
        sql`update sign_in_tries set tries = tries - 1, free_at = free_at - ${strangersEvery}
            where key = ${strangers}`,
      )
  })

const atOnce = 1_000

/** Removes what was not added to for a day. True while there may be more. */
export async function forgetOldTries(): Promise<boolean> {
  const removed = await rows(
    appDb(),
    sql`delete from sign_in_tries where key = any(array(
          select key from sign_in_tries where free_at < clock_timestamp() - interval '1 day'
          limit ${atOnce} for update skip locked)) returning 1`,
  )
  return removed.length === atOnce
}
