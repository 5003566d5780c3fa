import { cookies } from "next/headers"
import { closeSession, openSession } from "@/db/commands/sessions"
import { limits } from "@/platform/limits"
import { requestNote } from "@/platform/request-note"
import { newToken } from "@/platform/session-cookie"
import { knownBrowserCookie, knownBrowserIn, knownBrowserOptions, knownBrowserValue } from "./known-browser"
import { retryOnce } from "./retry-once"
import { hashOf, sessionCookie } from "./session-token"
import { refusal, refusedForNow, tooManyFromHere } from "./sign-in-refusal"
import { tryPassword } from "./try-password"

type Credentials = { email: string; password: string }

/** Signs a person in with a new session. Returns a sentence when refused. */
export async function signIn({ email: typed, password }: Credentials): Promise<string | undefined> {
  const email = typed.replaceAll("\0", "") // Postgres knows no letter 0
  const jar = await cookies()
  const browser = knownBrowserIn(jar.get(knownBrowserCookie(email))?.value, email)
  const client = requestNote()?.client ?? "unknown"
  const wait = browser === undefined ? limits().signIns.take(client) : 0
  if (wait > 0) return tooManyFromHere(wait)
  const tried = await tryPassword({ email, password, client, browser }).catch(refusedForNow)
  if (tried === undefined) return refusal
  if (typeof tried === "string") return tried
  if (browser === undefined) limits().signIns.giveBack(client)
  const token = newToken()
  await retryOnce(() => endSession(jar.get(sessionCookie.name)?.value))
  await retryOnce(() => openSession(tried.id, hashOf(token)))
  jar.set(sessionCookie.name, token, sessionCookie.options)
  jar.set(knownBrowserCookie(email), knownBrowserValue(email, browser), knownBrowserOptions)
  return undefined
}

export async function signOut() {
  const jar = await cookies()
  await endSession(jar.get(sessionCookie.name)?.value)
  // browsers heed it only with what it was set with
  jar.set(sessionCookie.name, "", { ...sessionCookie.options, maxAge: 0 })
}

const endSession = async (token: string | undefined) => token && (await closeSession(hashOf(token)))
