import { eq, sql } from "drizzle-orm"
import { z } from "zod"
import { databaseNow, rows, type Transaction } from "@/db/client"
import { ownWords } from "@/db/edition-words"
import { languageVersions } from "@/db/schema/stories"
import { transact } from "@/db/transact"
import { forbidden, invalid } from "@/domain/errors"
import { issueSentence } from "@/domain/issue-sentence"
import { mayWrite } from "@/domain/permission"
import type { Person } from "@/domain/roles"
import { wallTimeOf } from "@/domain/schedule"
import { slugOf } from "@/domain/slug"
import { type Content, contentSchema, type Kind, stillToCome } from "@/domain/story"
import { addRevision } from "./begin-edition"
import { freeSlug } from "./free-slug"
import { invisiblePictures } from "./invisible-pictures"
import { type LockedEdition, lockEdition } from "./lock-edition"
import { applyChange } from "./take-step"

export const draftSchema = z.strictObject({
  /** Whom the page was drawn for that sends this; see auth/action.ts. */
  person: z.number().int().positive(),
  editionId: z.number().int().positive(),
  version: z.number().int().positive(),
  content: z.record(z.string(), z.unknown()),
})

/**
 * Saves a draft as a new revision. A save that changes nothing writes nothing, so that nobody becomes a contributor
 * by pressing a button. Refuses a stale `version` with "conflict"; nothing is ever overwritten unseen.
 */
export const saveDraft = (actor: Person, draft: Omit<z.infer<typeof draftSchema>, "person">) =>
  transact(async tx => {
    const { edition, situation } = await lockEdition(tx, actor, draft)
    const verdict = mayWrite(actor, situation)
    if (!verdict.allowed) throw forbidden(verdict.because)
    const content = checked(edition.kind, draft.content)
    refuse(stillToCome(edition.kind, content, await dayOf(tx, actor)))
    refuse(await invisiblePictures(tx, actor, { content, before: edition.content }))
    if (await isSame(tx, edition, content)) return { version: edition.version, saved: false }

    const { id: editionId, languageVersionId, headRevisionId: savedOver } = edition
    const headRevisionId = await addRevision(tx, {
      languageVersionId,
      editionId,
      authorId: actor.id,
      content,
      sources: [savedOver],
    })
    await applyChange(tx, edition, { headRevisionId })
    await followTitle(tx, edition, content.title)
    return { version: edition.version + 1, saved: true }
  })

function checked(kind: Kind, content: Record<string, unknown>): Content {
  const result = contentSchema(kind).safeParse(content)
  if (!result.success)
    refuse(
      Object.fromEntries(
        result.error.issues.map(issue => [String(issue.path[0] ?? ""), issueSentence(issue)]),
      ),
    )
  return result.data as Content
}

function refuse(fields: Record<string, string>) {
  if (Object.keys(fields).length > 0)
    throw invalid("Some fields need another look; nothing was saved yet.", fields)
}

/** The calendar date that it is where the actor's clocks hang. */
const dayOf = async (tx: Transaction, { timeZone }: Person) =>
  wallTimeOf(await databaseNow(tx), timeZone).slice(0, 10)

async function isSame(tx: Transaction, { id }: LockedEdition, content: Content) {
  const [row] = await rows<{ same: boolean }>(
    tx,
    sql`select ${ownWords} = ${JSON.stringify(content)}::jsonb as same
        from editions join revisions on revisions.id = head_revision_id where editions.id = ${id}`,
  )
  return row?.same ?? false
}

/** Until a text has been public or given an address by hand, its address follows its title. */
async function followTitle(
  tx: Transaction,
  { languageVersionId, kind, language }: LockedEdition,
  title: string,
) {
  const [row] = await rows<{ fixed: boolean }>(
    tx,
    sql`select exists (select from editions where language_version_id = ${languageVersionId} and go_live_at is not null)
            or exists (select from history join editions on editions.id = edition_id
                       where language_version_id = ${languageVersionId} and action = 'rename') as fixed`,
  )
  if (row?.fixed || title === "") return
  const slug = await freeSlug(tx, { kind, language, wish: slugOf(title), except: languageVersionId })
  await tx.update(languageVersions).set({ slug }).where(eq(languageVersions.id, languageVersionId))
}
