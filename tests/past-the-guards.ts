import { type SQL, sql } from "drizzle-orm"
import { asOwner } from "@/db/as-owner"

/** The guards of a table that stand in a test's way. */
const guards = {
  editions: ["guard_edition"],
  outbox: ["guard_event", "guard_telling"],
  failing_publications: ["guard_failure"],
  placements: ["guard_placement", "placement_was_noted"],
} as const

/**
 * What no command does and Postgres refuses to the application: lets time pass in a test, or takes somebody's account
 * away. As the owner; and with the guards of a table off, which refuse it to the owner as well.
 */
export const pastTheGuards = (statement: SQL, table?: keyof typeof guards) =>
  asOwner(async tx => {
    const turn = async (which: "disable" | "enable") => {
      for (const guard of table ? guards[table] : [])
        await tx.execute(sql.raw(`alter table ${table} ${which} trigger ${guard}`))
    }
    await turn("disable")
    await tx.execute(statement)
    await turn("enable")
  })
