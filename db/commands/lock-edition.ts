import { eq, sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import { isFirst, ownWords } from "@/db/edition-words"
import { editions, languageVersions, revisions, stories } from "@/db/schema/stories"
import { conflict, notFound } from "@/domain/errors"
import type { Contribution, Situation } from "@/domain/permission"
import { type Actor, type Person, seesEverything } from "@/domain/roles"

export type LockedEdition = Awaited<ReturnType<typeof lockRow>>

/**
 * Locks an edition for a change and says what the actor's part in it is. What the actor may not see is not found.
 * Throws "conflict" when `version` is no longer the edition's.
 */
export async function lockEdition(
  tx: Transaction,
  actor: Actor,
  target: { editionId: number; version: number },
) {
  const edition = await lockRow(tx, target.editionId)
  const situation = await situationOf(tx, actor, edition)
  if (actor !== "system" && !seesEverything(actor) && !situation.owns) throw notFound()
  if (target.version !== edition.version)
    throw conflict("Somebody else changed this text meanwhile. Look at it again before you go on.")
  return { edition, situation }
}

/**
 * Locks first and reads afterwards. In one statement Postgres would, after a wait, check the join to the revision that
 * the statement began with against the edition as it is by then, and the loser of a race would find no text at all.
 */
export async function lockRow(tx: Transaction, editionId: number) {
  await tx.select({ id: editions.id }).from(editions).where(eq(editions.id, editionId)).for("update")
  const [edition] = await tx
    .select({
      id: editions.id,
      number: editions.number,
      status: editions.status,
      version: editions.version,
      languageVersionId: editions.languageVersionId,
      headRevisionId: revisions.id,
      goLiveAt: editions.goLiveAt,
      plannedOn: editions.plannedOn,
      wasForced: editions.wasForced,
      secondLookAt: editions.secondLookAt,
      storyId: stories.id,
      ownerId: stories.ownerId,
      kind: stories.kind,
      language: languageVersions.language,
      slug: languageVersions.slug,
      isFirst,
      content: ownWords,
      contentHash: revisions.contentHash,
    })
    .from(editions)
    .innerJoin(languageVersions, eq(languageVersions.id, editions.languageVersionId))
    .innerJoin(stories, eq(stories.id, languageVersions.storyId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.id, editionId))
  if (!edition) throw notFound()
  return edition
}

async function situationOf(tx: Transaction, actor: Actor, edition: LockedEdition): Promise<Situation> {
  const { status } = edition
  const owesSecondLook = edition.wasForced && edition.secondLookAt === null
  if (actor === "system") return { status, owesSecondLook, owns: false, contribution: null, forced: false }
  return { status, owesSecondLook, ...(await partIn(tx, actor, edition)) }
}

async function partIn(tx: Transaction, { id }: Person, edition: LockedEdition) {
  const [part] = await rows<{ wrote: boolean; contribution: Contribution | null; forced: boolean }>(
    tx,
    sql`select
      exists (select from revisions where language_version_id = ${edition.languageVersionId} and author_id = ${id}) as wrote,
      contribution(${edition.id}, ${id}) as contribution,
      exists (select from history where edition_id = ${edition.id} and action = 'force_publish' and actor_id = ${id}) as forced`,
  )
  if (!part) throw new Error("A select without a table gives one row.")
  return { owns: part.wrote || edition.ownerId === id, contribution: part.contribution, forced: part.forced }
}
