import { eq } from "drizzle-orm"
import { z } from "zod"
import { languageVersions } from "@/db/schema/stories"
import { transact } from "@/db/transact"
import { forbidden, invalid } from "@/domain/errors"
import { mayArrange } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { isSlug } from "@/domain/slug"
import { freeSlug } from "./free-slug"
import { invalidateText } from "./invalidate"
import { lockEdition } from "./lock-edition"
import { takeNote } from "./take-step"

export const renamingSchema = z.strictObject({
  editionId: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive(),
  slug: z.string().trim(),
})

/** Gives a text another address. Postgres keeps the one that a public text had (db/rules/addresses.ts). */
export const renameText = (actor: Person, { slug, ...target }: z.infer<typeof renamingSchema>) =>
  transact(async tx => {
    const { edition } = await lockEdition(tx, actor, target)
    const { languageVersionId, kind, language } = edition
    if (!hasRole(actor, ...mayArrange)) throw forbidden("Only editors can change the address.")
    const wrong = { slug: "Use lower-case letters and digits, with single hyphens between them." }
    if (!isSlug(slug)) throw invalid("That address has a form that would not work.", wrong)
    if ((await freeSlug(tx, { kind, language, wish: slug, except: languageVersionId })) !== slug)
      throw invalid("Another text has this address, or had it.", { slug: "This one is taken." })

    const [current] = await tx
      .select()
      .from(languageVersions)
      .where(eq(languageVersions.id, languageVersionId))
      .for("update")
    if (!current || current.slug === slug) return edition
    await invalidateText(tx, languageVersionId)
    const renamed = await takeNote(tx, edition, "rename", { actor, reason: `${current.slug} → ${slug}` })
    await tx.update(languageVersions).set({ slug }).where(eq(languageVersions.id, languageVersionId))
    await invalidateText(tx, languageVersionId)
    return renamed
  })
