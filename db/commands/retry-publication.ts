import { sql } from "drizzle-orm"
import { z } from "zod"
import { rows } from "@/db/client"
import { causeOf } from "@/db/error-cause"
import { transact } from "@/db/transact"
import { conflict, forbidden } from "@/domain/errors"
import { mayRetryPublication } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { publishNextDue } from "./publish-due"

export const publicationSchema = z.strictObject({ editionId: z.coerce.number().int().positive() })

/**
 * Tries again, here and now, to publish an edition that failed, as the clock would have. If it fails again, the
 * publisher goes on with the tries that follow a first one.
 */
export async function retryPublication(actor: Person, { editionId }: z.infer<typeof publicationSchema>) {
  await transact(async tx => {
    if (!hasRole(actor, ...mayRetryPublication))
      throw forbidden("Only editors or administrators can do this.")
    const [begun] = await rows(
      tx,
      sql`update failing_publications set attempts = 0, failed_at = null, next_attempt_at = clock_timestamp()
          where edition_id = ${editionId} returning edition_id`,
    )
    if (!begun) throw conflict("Nothing is wrong with this edition any more.")
  })
  const outcome = await publishNextDue(editionId)
  if (outcome && "failing" in outcome)
    throw conflict(`It failed again: ${asSentence(causeOf(outcome.error).message)}`)
}

const asSentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)
