import { cookies } from "next/headers"
import { closeSession, countWrongPassword, openSession, renewPasswordHash } from "@/db/commands/sessions"
import { accountOf } from "@/db/queries/accounts"
import { isOutdated, isPassword, rehash, TooBusy } from "./password"
import { hashOf, newToken, sessionCookie } from "./session-token"

/** The same words for an unknown address, a wrong password, a disabled and a waiting account. */
export const refusal =
  "That e-mail address and password do not go together. After several wrong tries an account waits a little before the next one."

/** Signs a person in with a new session. Returns a sentence when refused. */
export async function signIn({
  email,
  password,
}: {
  email: string
  password: string
}): Promise<string | undefined> {
  const account = await accountOf(email.replaceAll("\0", "")) // Postgres knows no letter 0
  try {
    const matches = await isPassword(account?.passwordHash, password)
    if (!account || account.isDisabled || account.isLocked) return refusal
    if (!matches) {
      await countWrongPassword(account.id)
      return refusal
    }
  } catch (error) {
    if (error instanceof TooBusy) return "Many people are signing in just now. Try again in a few seconds."
    throw error
  }
  const jar = await cookies()
  const token = newToken()
  await endSession(jar.get(sessionCookie.name)?.value)
  await openSession(account.id, hashOf(token))
  jar.set(sessionCookie.name, token, sessionCookie.options)
  if (isOutdated(account.passwordHash)) await renewPasswordHash(account.id, await rehash(password))
  return undefined
}

export async function signOut() {
  const jar = await cookies()
  await endSession(jar.get(sessionCookie.name)?.value)
  jar.delete(sessionCookie.name)
}

const endSession = async (token: string | undefined) => token && (await closeSession(hashOf(token)))
