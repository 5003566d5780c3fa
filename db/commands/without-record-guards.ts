import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"

/** What keeps the record and what hangs on it from everybody, the owner included. */
const guards = {
  revisions: "never_rewritten",
  history: "never_rewritten",
  placement_notes: "never_rewritten",
  given_up_versions: "never_rewritten",
  redirect_notes: "never_rewritten",
  term_notes: "never_rewritten",
  former_slugs: "guard_former_address",
  outbox: "kept_until_told",
  deliveries: "kept_while_waiting",
  story_regions: "guard_filing",
  story_countries: "guard_filing",
  story_topics: "guard_filing",
} as const

/**
 * Does the owner's work with these guards off, and turns them on again in the same transaction; whoever writes there
 * meanwhile waits. Only what takes a whole record away, with all that it tells of, has a reason to.
 */
export async function withoutRecordGuards(tx: Transaction, work: () => Promise<void>) {
  await turn(tx, "disable")
  await work()
  await turn(tx, "enable")
}

async function turn(tx: Transaction, which: "disable" | "enable") {
  for (const [table, guard] of Object.entries(guards))
    await rows(tx, sql.raw(`alter table ${table} ${which} trigger ${guard}`))
}
