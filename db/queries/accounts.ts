import { eq, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { isClosed } from "@/db/closed-account"
import { users } from "@/db/schema/people"
import type { Person } from "@/domain/roles"

export type Account = { id: number; passwordHash: string; isDisabled: boolean }

/** What signing in has to know of an account. */
export async function accountOf(email: string): Promise<Account | undefined> {
  const [account] = await appDb()
    .select({
      id: users.id,
      passwordHash: users.passwordHash,
      isDisabled: isClosed(),
    })
    .from(users)
    .where(eq(users.email, email))
  return account
}

/**
 * An address as the database compares it (citext), which depends on its collation: under one, "İ" and "i" are the same
 * account. Whatever is counted for an account is counted for this.
 */
export async function emailAsCompared(email: string): Promise<string> {
  const [row] = await rows<{ compared: string }>(appDb(), sql`select lower(${email}::text) as compared`)
  if (!row) throw new Error("A select without a table gives one row.")
  return row.compared
}

/**
 * The person behind a session, by the database's clock: idle for 30 minutes at most, not past its end, not closed.
 * Roles are read every time, so that a change holds from the next request.
 */
export async function personOfSession(tokenHash: Buffer): Promise<Person | undefined> {
  const [person] = await rows<Person>(
    appDb(),
    sql`with session as (
          select user_id, last_seen_at from sessions
          where token_hash = ${tokenHash} and expires_at > now() and last_seen_at > now() - interval '30 minutes'
        ), seen as (
          update sessions set last_seen_at = now()
          where token_hash = ${tokenHash} and (select last_seen_at from session) < now() - interval '1 minute'
        )
        select id::int, name, email::text, time_zone as "timeZone",
          (select coalesce(jsonb_agg(role order by role), '[]') from user_roles where user_roles.user_id = users.id) as roles
        from users join session on session.user_id = users.id
        where not ${isClosed()}`,
  )
  return person
}

export async function nameOfPerson(id: number): Promise<string | undefined> {
  const [person] = await appDb().select({ name: users.name }).from(users).where(eq(users.id, id))
  return person?.name
}

export async function hasAnyAccount(): Promise<boolean> {
  return (await appDb().select({ id: users.id }).from(users).limit(1)).length > 0
}

/** Can anybody sign in at all? */
export async function hasOpenAccount(): Promise<boolean> {
  const [open] = await appDb().select({ id: users.id }).from(users).where(sql`not ${isClosed()}`).limit(1)
  return open !== undefined
}

export async function personByEmail(email: string): Promise<Person | undefined> {
  const [person] = await rows<Person>(
    appDb(),
    sql`select id::int, name, email::text, time_zone as "timeZone",
          (select coalesce(jsonb_agg(role order by role), '[]') from user_roles where user_id = users.id) as roles
        from users where email = ${email}`,
  )
  return person
}
