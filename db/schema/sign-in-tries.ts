import { integer, pgTable } from "drizzle-orm/pg-core"
import { bytea, instant } from "./columns"

/**
 * Tries at passwords that were not right, or are being judged just now. For whom they count stands here as a hash that
 * only we can make: a client and an account together, a known browser and an account, or all strangers at one account.
 */
export const signInTries = pgTable("sign_in_tries", {
  key: bytea().primaryKey(),
  tries: integer().notNull(),
  /** When the next may be made, or, for all strangers together, when all that were made will be forgotten. */
  freeAt: instant().notNull(),
})
