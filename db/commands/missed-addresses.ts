import { sql } from "drizzle-orm"
import { z } from "zod"
import { missedJudgements } from "@/db/schema/hits"
import { transact } from "@/db/transact"
import { invalid } from "@/domain/errors"
import { oldAddress } from "@/domain/old-address"
import type { Person } from "@/domain/roles"
import { requireRedirector } from "./old-addresses"

export const missedAddressSchema = z.strictObject({ address: z.string().max(4_000) })
type Missed = z.infer<typeof missedAddressSchema>

/** Takes an address out of what readers miss, for good: however often it is asked for, it comes back by hand alone. */
export const putAside = (actor: Person, missed: Missed) => judge(actor, missed, true)

/** Counts an address among what readers miss, also one that looks like nothing but a machine's. */
export const bringBack = (actor: Person, missed: Missed) => judge(actor, missed, false)

const judge = (actor: Person, { address }: Missed, isAside: boolean) =>
  transact(async tx => {
    requireRedirector(actor)
    if (oldAddress(address) !== address) throw invalid("This is no address as they are counted.")
    const judgement = { isAside, judgedBy: actor.id, judgedAt: sql`clock_timestamp()` }
    await tx
      .insert(missedJudgements)
      .values({ address, ...judgement })
      .onConflictDoUpdate({ target: missedJudgements.address, set: judgement })
  })
