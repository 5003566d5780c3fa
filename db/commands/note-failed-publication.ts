import { eq, sql } from "drizzle-orm"
import { appDb, rows, type Transaction } from "@/db/client"
import { causeOf } from "@/db/error-cause"
import { editions, languageVersions } from "@/db/schema/stories"
import { retryAfter } from "@/domain/retries"
import { announceFailure } from "./announce"
import { isDue } from "./due"

export type NotedFailure = { failing: number; error: unknown; isForGood: boolean }

/**
 * Writes down that a due edition could not be published, and when to try again; after the last try, that it failed
 * for good, which people are told. When others failed with the same edition at the same moment, one of them counts.
 */
export const noteFailedPublication = (due: { id: number; failedTries: number }, error: unknown) =>
  appDb().transaction(async (tx): Promise<NotedFailure> => {
    const edition = await lockBriefly(tx, due.id)
    const reason = causeOf(error).message
    const delay = retryAfter(due.failedTries + 1)
    const [noted] = await rows<{ isForGood: boolean }>(
      tx,
      sql`insert into failing_publications as failing (edition_id, attempts, next_attempt_at, failed_at, last_error)
          select id, ${due.failedTries + 1}, clock_timestamp() + ${delay ?? 0} * interval '1 second',
            case when ${delay === undefined} then clock_timestamp() end, ${reason}
          from editions where id = ${due.id} and ${isDue}
          on conflict (edition_id) do update set attempts = excluded.attempts,
            next_attempt_at = excluded.next_attempt_at, failed_at = excluded.failed_at, last_error = excluded.last_error
          where failing.attempts = ${due.failedTries} and failing.failed_at is null
          returning failed_at is not null as "isForGood"`,
    )
    const topic = edition.status === "scheduled" ? "edition.not_published" : "edition.not_expired"
    if (noted?.isForGood) await announceFailure(tx, edition, topic, reason)
    return { failing: due.id, error, isForGood: noted?.isForGood ?? false }
  })

/** The lock keeps another publisher's success from passing between the look and the note. */
async function lockBriefly(tx: Transaction, editionId: number) {
  const [edition] = await tx
    .select({
      id: editions.id,
      version: editions.version,
      status: editions.status,
      kind: languageVersions.kind,
      language: languageVersions.language,
      slug: languageVersions.slug,
    })
    .from(editions)
    .innerJoin(languageVersions, eq(languageVersions.id, editions.languageVersionId))
    .where(eq(editions.id, editionId))
    .for("update", { of: editions })
  if (!edition) throw new Error(`Edition ${editionId} is gone, and editions are never removed.`)
  return edition
}
