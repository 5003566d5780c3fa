import { eq, sql } from "drizzle-orm"
import { appDb } from "@/db/client"
import { sessions, users } from "@/db/schema/people"
import { transact } from "@/db/transact"

/** Opens a session of twelve hours at most. */
export const openSession = (userId: number, tokenHash: Buffer) =>
  appDb().transaction(async tx => {
    await tx
      .delete(sessions)
      .where(sql`${sessions.expiresAt} < now() or ${sessions.lastSeenAt} < now() - interval '30 minutes'`)
    await tx.insert(sessions).values({ userId, tokenHash, expiresAt: sql`now() + interval '12 hours'` })
  })

export const closeSession = (tokenHash: Buffer) =>
  transact(tx => tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash)))

export const renewPasswordHash = (userId: number, passwordHash: string) =>
  appDb().update(users).set({ passwordHash }).where(eq(users.id, userId))
