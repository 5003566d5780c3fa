import { createHmac } from "node:crypto"
import postgres from "postgres"
import { appRole, publicRole } from "./database-roles.ts"
import { paced } from "./gate/dial.ts"

/** Who connects: `owner` migrates, `app` works for signed-in people, `public` sees the live views only. */
export type DatabaseRole = "owner" | "app" | "public"

/** The password of the two lesser roles, made from the owner's so that every instance finds the same one. */
export const rolePassword = (ownerUrl: string, role: string) =>
  createHmac("sha256", new URL(ownerUrl).password || "trusted")
    .update(role)
    .digest("hex")

type Urls = Partial<Record<"DATABASE_URL" | "DATABASE_APP_URL" | "DATABASE_PUBLIC_URL", string>> &
  Record<string, unknown>

/** The address for a role, from the owner's unless the operator gave one of its own. */
export function urlFor(role: DatabaseRole, urls: Urls) {
  const given = { owner: undefined, app: urls.DATABASE_APP_URL, public: urls.DATABASE_PUBLIC_URL }[role]
  if (given) return given
  if (!urls.DATABASE_URL) throw new Error("The setting DATABASE_URL is missing.")
  if (role === "owner") return urls.DATABASE_URL
  const url = new URL(urls.DATABASE_URL)
  url.username = role === "app" ? appRole : publicRole
  url.password = rolePassword(urls.DATABASE_URL, url.username)
  return url.toString()
}

/** Milliseconds after which Postgres itself gives up on a statement, a lock, an idle transaction. */
const patience = {
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
export const connect = (
  url: string,
  { max, longestSilence = patience.statement_timeout + 2_500 }: Options = { max: 8 },
) =>
  postgres(url, {
    max,
    fetch_types: false, // see gate/arrays.ts
    connect_timeout: 5,
    idle_timeout: 60,
    backoff: failures => Math.min(0.1 * 2 ** failures, 1),
    onnotice() {},
    connection: { application_name: "imprimatur", ...patience },
    ...{ socket: paced(longestSilence) }, // an option that its types leave out
  })
