import { and, desc, eq, isNotNull, sql } from "drizzle-orm"
import { z } from "zod"
import { rows, type Transaction } from "@/db/client"
import { isVisibleTo } from "@/db/queries/desk/visible"
import { givenUpVersions } from "@/db/schema/given-up-versions"
import { textArray } from "@/db/text-array"
import { transact } from "@/db/transact"
import { forbidden, invalid, notFound } from "@/domain/errors"
import { givenUpReasonNames } from "@/domain/given-up"
import { mayBegin } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { contentSchema, type Kind } from "@/domain/story"

export const givingUpSchema = z.strictObject({
  /** Whom the page was drawn for that sends this. */
  person: z.number().int().positive(),
  editionId: z.number().int().positive(),
  version: z.number().int().positive(),
  why: z.enum(givenUpReasonNames),
  content: z.record(z.string(), z.unknown()),
})

const mostPerPerson = 100

/**
 * Keeps words that did not become the text, with whose they are. Whoever may see the text may be looking at the end of
 * their own writing in it, so the edition's status is no matter. The same words given up twice are kept once.
 */
export const giveUpVersion = (actor: Person, given: Omit<z.infer<typeof givingUpSchema>, "person">) =>
  transact(async tx => {
    const edition = await visibleEdition(tx, actor, given.editionId)
    if (!hasRole(actor, ...mayBegin)) throw forbidden("Only writers and editors write in texts.")
    if (!edition.mayWrite) throw forbidden("Writers can do this only with their own stories.")
    const content = contentSchema(edition.kind).safeParse(given.content)
    if (!content.success) throw invalid("These words cannot be kept at the desk as they are.")
    const { languageVersionId } = edition
    const own = await ownVersions(tx, { languageVersionId, authorId: actor.id, content: content.data })
    if (own.same !== undefined) return { id: own.same }
    if (own.count >= mostPerPerson)
      throw forbidden(`The desk keeps ${mostPerPerson} given-up versions of a text for each person.`)
    const [kept] = await tx
      .insert(givenUpVersions)
      .values({
        languageVersionId,
        editionId: given.editionId,
        authorId: actor.id,
        editionVersion: given.version,
        why: given.why,
        content: content.data,
      })
      .returning({ id: givenUpVersions.id })
    if (!kept) throw new Error("An insert returns its row.")
    return { id: kept.id }
  })

async function visibleEdition(tx: Transaction, actor: Person, editionId: number) {
  const [edition] = await rows<{ kind: Kind; languageVersionId: number; mayWrite: boolean }>(
    tx,
    sql`select stories.kind, versions.id::int as "languageVersionId",
          may_take(${actor.id}, ${textArray([...mayBegin])}, versions.id, false) as "mayWrite"
        from editions
        join language_versions versions on versions.id = editions.language_version_id
        join stories on stories.id = versions.story_id
        where editions.id = ${editionId} and ${isVisibleTo(actor)}`,
  )
  if (!edition) throw notFound()
  return edition
}

type Own = Pick<typeof givenUpVersions.$inferInsert, "languageVersionId" | "authorId" | "content">

async function ownVersions(tx: Transaction, { languageVersionId, authorId, content }: Own) {
  const own = and(
    eq(givenUpVersions.languageVersionId, languageVersionId),
    eq(givenUpVersions.authorId, authorId),
    isNotNull(givenUpVersions.content),
  )
  const [last] = await tx
    .select({
      id: givenUpVersions.id,
      isSame: sql<boolean>`${givenUpVersions.content} = ${JSON.stringify(content)}::jsonb`,
      count: sql<number>`count(*) over ()::int`,
    })
    .from(givenUpVersions)
    .where(own)
    .orderBy(desc(givenUpVersions.id))
    .limit(1)
  return { same: last?.isSame ? last.id : undefined, count: last?.count ?? 0 }
}
