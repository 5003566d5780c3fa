import type { Sql } from "postgres"
import { readAddress, withCredentials } from "./gate/address.ts"
import { paced } from "./gate/dial.ts"
import { clientFor } from "./gate/driver.ts"
import { type LesserRole, nameOf, ownerUrl, passwordOf, settingOf, type Urls } from "./roles.ts"

/** Who connects: `owner` migrates, `app` works for signed-in people, `public` sees the live views only. */
export type DatabaseRole = "owner" | "app" | "public"

/** The address for a role, from the owner's unless the operator gave one of its own. */
export function urlFor(role: DatabaseRole, urls: Urls): string {
  if (role === "owner") return ownerUrl(urls)
  return urlOf(`imprimatur_${role}`, urls)
}

/**
 * Where to listen: past a pooler, when the operator says so. Without a user of its own, or with the owner's, it is the
 * application's role that listens.
 */
export function listenUrl(urls: Urls): string {
  const direct = urls.DATABASE_LISTEN_URL
  if (!direct) return urlFor("app", urls)
  const { user } = readAddress(direct)
  const isOurs = !user || (urls.DATABASE_URL !== undefined && user === readAddress(urls.DATABASE_URL).user)
  if (!isOurs) return direct
  const app = readAddress(urlFor("app", urls))
  return withCredentials(direct, { user: app.user ?? "", password: app.password })
}

function urlOf(role: LesserRole, urls: Urls) {
  const given = urls[settingOf[role]]
  if (given) return given
  const user = nameOf(role, urls)
  return withCredentials(ownerUrl(urls), { user, password: passwordOf(user, urls) })
}

/** Milliseconds after which Postgres itself gives up on a statement, a lock, an idle transaction. */
export const patience = {
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
}
type Options = {
  max: number
  /** A connection on which nothing comes in for so many milliseconds is ended. */
  longestSilence?: number
}

/**
 * A client of the driver's, for migrations and for listening; everything else goes through the pools. It connects again
 * by itself, after 0.1 to 1 s. Who listens must see to a heartbeat, or the connection is ended for its silence.
 */
export function connect(
  url: string,
  { max, longestSilence = patience.statement_timeout + 2_500 }: Options = { max: 8 },
): Sql {
  const address = readAddress(url)
  return clientFor(address, {
    max,
    connect_timeout: 5,
    idle_timeout: 60,
    backoff: failures => Math.min(0.1 * 2 ** failures, 1),
    connection: patience,
    socket: paced(address, longestSilence),
  })
}
