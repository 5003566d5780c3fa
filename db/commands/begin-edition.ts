import { desc, eq } from "drizzle-orm"
import type { Transaction } from "@/db/client"
import { editions, languageVersions, revisions as revisionTable, stories } from "@/db/schema/stories"
import { transact } from "@/db/transact"
import { conflict, forbidden, notFound } from "@/domain/errors"
import { mayBegin } from "@/domain/permission"
import { hasRole, type Person, seesEverything } from "@/domain/roles"
import type { Content } from "@/domain/story"
import { statuses } from "@/domain/workflow"
import { takeNote } from "./take-step"

/** Begins the next edition of a text whose last one is closed. It starts as the same words, byte for byte. */
export const beginNextEdition = (actor: Person, { languageVersionId }: { languageVersionId: number }) =>
  transact(async tx => {
    await lockVersion(tx, languageVersionId)
    const [last] = await tx
      .select({ number: editions.number, status: editions.status, ownerId: stories.ownerId })
      .from(editions)
      .innerJoin(languageVersions, eq(languageVersions.id, editions.languageVersionId))
      .innerJoin(stories, eq(stories.id, languageVersions.storyId))
      .where(eq(editions.languageVersionId, languageVersionId))
      .orderBy(desc(editions.number))
      .limit(1)
    if (!last || (!seesEverything(actor) && last.ownerId !== actor.id)) throw notFound()
    if (!hasRole(actor, ...mayBegin)) throw forbidden("Only writers or editors can begin an edition.")
    if (statuses[last.status].open) throw conflict("The next edition of this text is under way already.")
    const headRevisionId = await lastNotDiscarded(tx, languageVersionId)
    if (headRevisionId === null) throw new Error("An edition has a text.")
    return await beginEdition(tx, actor, { languageVersionId, number: last.number + 1, headRevisionId })
  })

/**
 * Of two who begin at once, the second waits here and then sees the first one's edition. The newest edition is locked
 * and not its language version, so that the order is the one of everybody else who changes a text.
 */
const lockVersion = (tx: Transaction, languageVersionId: number) =>
  tx
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.languageVersionId, languageVersionId))
    .orderBy(desc(editions.number))
    .limit(1)
    .for("update")

/** The words to go on from: those of the newest edition that was not given up, else of the first one. */
async function lastNotDiscarded(tx: Transaction, languageVersionId: number) {
  const [found] = await tx
    .select({ headRevisionId: editions.headRevisionId })
    .from(editions)
    .where(eq(editions.languageVersionId, languageVersionId))
    .orderBy(eq(editions.status, "discarded"), desc(editions.number))
    .limit(1)
  return found?.headRevisionId ?? null
}

type EditionBeginning = { languageVersionId: number; number: number } & (
  | { content: Content }
  | { headRevisionId: number }
)

/** A new edition: of a first text, or of the revision that the one before ended with. */
export async function beginEdition(
  tx: Transaction,
  actor: Person,
  { languageVersionId, number, ...from }: EditionBeginning,
) {
  const [edition] = await tx
    .insert(editions)
    .values({ languageVersionId, number })
    .returning({ id: editions.id, version: editions.version, status: editions.status })
  if (!edition) throw new Error("An insert returns its row.")
  const headRevisionId =
    "headRevisionId" in from
      ? from.headRevisionId
      : await addRevision(tx, {
          languageVersionId,
          editionId: edition.id,
          authorId: actor.id,
          content: from.content,
        })
  await takeNote(tx, edition, "begin", { actor, change: { headRevisionId } })
  return edition.id
}

export async function addRevision(tx: Transaction, revision: typeof revisionTable.$inferInsert) {
  const [added] = await tx.insert(revisionTable).values(revision).returning({ id: revisionTable.id })
  if (!added) throw new Error("An insert returns its row.")
  return added.id
}
