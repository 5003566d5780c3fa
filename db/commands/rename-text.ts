import { and, eq } from "drizzle-orm"
import { z } from "zod"
import { formerSlugs, languageVersions } from "@/db/schema/stories"
import { transact } from "@/db/transact"
import { forbidden, invalid } from "@/domain/errors"
import { mayArrange } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { isSlug } from "@/domain/slug"
import { freeSlug } from "./free-slug"
import { invalidateText } from "./invalidate"
import { lockEdition } from "./lock-edition"
import { hasBeenPublic } from "./public-past"
import { takeNote } from "./take-step"

export const renamingSchema = z.strictObject({
  editionId: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive(),
  slug: z.string().trim(),
})

/** Gives a text another address. A text that has been public leaves a redirect; redirects never form a chain. */
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
    const sameAddress = { kind, language, slug }
    await tx
      .delete(formerSlugs)
      .where(and(eq(formerSlugs.kind, kind), eq(formerSlugs.language, language), eq(formerSlugs.slug, slug)))
    await tx.update(languageVersions).set(sameAddress).where(eq(languageVersions.id, languageVersionId))
    if (await hasBeenPublic(tx, edition.storyId))
      await tx.insert(formerSlugs).values({ languageVersionId, kind, language, slug: current.slug })
    await invalidateText(tx, languageVersionId)
    return await takeNote(tx, edition, "rename", { actor, reason: `${current.slug} → ${slug}` })
  })
