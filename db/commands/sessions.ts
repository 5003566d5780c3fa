import { eq, sql } from "drizzle-orm"
import { appDb } from "@/db/client"
import { sessions, users } from "@/db/schema/people"
import { transact } from "@/db/transact"

/** Opens a session of twelve hours at most and forgets the account's wrong passwords. */
export const openSession = (userId: number, tokenHash: Buffer) =>
  appDb().transaction(async tx => {
    await tx.update(users).set({ wrongPasswords: 0, lockedUntil: null }).where(eq(users.id, userId))
    await tx
      .delete(sessions)
      .where(sql`${sessions.expiresAt} < now() or ${sessions.lastSeenAt} < now() - interval '30 minutes'`)
    await tx.insert(sessions).values({ userId, tokenHash, expiresAt: sql`now() + interval '12 hours'` })
  })

export const closeSession = (tokenHash: Buffer) =>
  transact(tx => tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash)))

/** Counts a wrong password; from the sixth on the account waits 1 s, doubling up to an hour. */
export const countWrongPassword = (userId: number) =>
  appDb()
    .update(users)
    .set({
      wrongPasswords: sql`${users.wrongPasswords} + 1`,
      lockedUntil: sql`case when ${users.wrongPasswords} >= 5
        then now() + least(power(2, least(${users.wrongPasswords} - 5, 12)), 3600) * interval '1 second' end`,
    })
    .where(eq(users.id, userId))

export const renewPasswordHash = (userId: number, passwordHash: string) =>
  appDb().update(users).set({ passwordHash }).where(eq(users.id, userId))
