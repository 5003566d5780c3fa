import { and, eq } from "drizzle-orm"
import { z } from "zod"
import type { Transaction } from "@/db/client"
import { languageVersions, stories } from "@/db/schema/stories"
import { transact } from "@/db/transact"
import { conflict, forbidden, notFound } from "@/domain/errors"
import { type Locale, localeCodes } from "@/domain/locales"
import { mayBegin } from "@/domain/permission"
import { hasRole, type Person, seesEverything } from "@/domain/roles"
import { slugOf } from "@/domain/slug"
import { type Content, emptyContent, type Kind, kindNames } from "@/domain/story"
import { beginEdition } from "./begin-edition"
import { freeSlug } from "./free-slug"

export const storySchema = z.strictObject({
  kind: z.enum(kindNames),
  language: z.enum(localeCodes),
  title: z
    .string()
    .trim()
    .min(1, "Give it a working title.")
    .max(200, "A title may have 200 characters at most."),
})

/** Begins a story in one language with its first draft. */
export const beginStory = (actor: Person, { kind, language, title }: z.infer<typeof storySchema>) =>
  transact(async tx => {
    if (!hasRole(actor, ...mayBegin)) throw forbidden("Only writers or editors can begin a story.")
    const [story] = await tx.insert(stories).values({ kind, ownerId: actor.id }).returning({ id: stories.id })
    if (!story) throw new Error("An insert returns its row.")
    return await beginVersion(tx, actor, { storyId: story.id, kind, language, title })
  })

export const languageVersionSchema = z.strictObject({
  storyId: z.coerce.number().int().positive(),
  language: z.enum(localeCodes),
  title: storySchema.shape.title,
})

/** Begins a story's text in a further language. */
export const beginLanguageVersion = (actor: Person, wish: z.infer<typeof languageVersionSchema>) =>
  transact(async tx => {
    if (!hasRole(actor, ...mayBegin)) throw forbidden("Only writers or editors can begin a language version.")
    const [story] = await tx
      .select({ kind: stories.kind, ownerId: stories.ownerId })
      .from(stories)
      .where(eq(stories.id, wish.storyId))
      .for("update")
    if (!story || (!seesEverything(actor) && story.ownerId !== actor.id)) throw notFound()
    const [existing] = await tx
      .select({ id: languageVersions.id })
      .from(languageVersions)
      .where(and(eq(languageVersions.storyId, wish.storyId), eq(languageVersions.language, wish.language)))
    if (existing) throw conflict("This story already has a text in that language.")
    return await beginVersion(tx, actor, { ...wish, kind: story.kind })
  })

type Beginning = { storyId: number; kind: Kind; language: Locale; title: string }

async function beginVersion(tx: Transaction, actor: Person, { storyId, kind, language, title }: Beginning) {
  const slug = await freeSlug(tx, { kind, language, wish: slugOf(title) })
  const [version] = await tx
    .insert(languageVersions)
    .values({ storyId, kind, language, slug })
    .returning({ id: languageVersions.id })
  if (!version) throw new Error("An insert returns its row.")
  const editionId = await beginEdition(tx, actor, {
    languageVersionId: version.id,
    number: 1,
    content: { ...emptyContent(kind), title } as Content,
    sources: [], // nothing is copied, from no other language either
  })
  return { storyId, language, languageVersionId: version.id, editionId }
}
