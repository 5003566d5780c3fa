import { eq, sql } from "drizzle-orm"
import { z } from "zod"
import type { Transaction } from "@/db/client"
import { storyTopics } from "@/db/schema/filings"
import { stories } from "@/db/schema/stories"
import { countries, regions, series, topics } from "@/db/schema/taxonomy"
import { transact } from "@/db/transact"
import { siteTag } from "@/domain/cache-tags"
import { conflict, forbidden, invalid } from "@/domain/errors"
import { type Locale, localeCodes, type Names } from "@/domain/locales"
import { mayArrange } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { slugOf } from "@/domain/slug"
import { addableTerms, filedTerms } from "@/domain/terms"
import { invalidate } from "./invalidate"
import { nameActor } from "./name-actor"

const inEachLanguage = <Value extends z.ZodType>(value: (language: Locale) => Value) =>
  z.strictObject(
    Object.fromEntries(localeCodes.map(language => [language, value(language)])) as Record<Locale, Value>,
  )

/** One a line, each once and in one line of its own. */
const synonymsIn = (typed: string) => [
  ...new Set(
    typed
      .split(/\r?\n/)
      .map(each => each.replace(/\s+/g, " ").trim())
      .filter(Boolean),
  ),
]

const longestName = 120
const longestIntroduction = 1500
const mostSynonyms = 20

const texts = {
  names: inEachLanguage(language => {
    const name = z.string().trim().max(longestName, `A name may have ${longestName} characters at most.`)
    return language === "en" ? name.min(1, "Write the English name.") : name
  }),
  introductions: inEachLanguage(() =>
    z
      .string()
      .trim()
      .max(longestIntroduction, `An introduction may have ${longestIntroduction} characters at most.`),
  ),
  /** As they are typed, one a line. A form of a page that is older than these leaves them as they are. */
  synonyms: inEachLanguage(() =>
    z
      .string()
      .transform(synonymsIn)
      .refine(
        all => all.every(each => each.length <= longestName),
        `Another name may have ${longestName} characters at most.`,
      )
      .refine(all => all.length <= mostSynonyms, `Write ${mostSynonyms} other names at most.`),
  ).optional(),
}

export const newTermSchema = z.strictObject({ kind: z.enum(addableTerms), ...texts })
export const termSchema = z.strictObject({
  kind: z.enum(filedTerms),
  slug: z.string(),
  version: z.coerce.number().int().positive(),
  ...texts,
})

export const removedTermSchema = z.strictObject({ kind: z.enum(addableTerms), slug: z.string() })

const tables = { region: regions, country: countries, topic: topics, series }

/** Adds a topic or a series. Its address is made of the English name and stays. */
export const addTerm = (actor: Person, { kind, ...told }: z.infer<typeof newTermSchema>) =>
  transact(async tx => {
    await begin(tx, actor)
    const slug = slugOf(told.names.en)
    const [added] = await tx
      .insert(tables[kind])
      .values({ slug, ...kept(told) })
      .onConflictDoNothing()
      .returning({ slug: tables[kind].slug })
    if (!added) {
      const taken = `There is a ${kind === "topic" ? "topic" : "series"} with this address, “${slug}”.`
      throw invalid(taken, { "names.en": "Choose a name that tells them apart." })
    }
    await invalidate(tx, [siteTag])
    return added
  })

/** Changes the names, synonyms and introductions of a region, country, topic or series. Every page shows some of them. */
export const reviseTerm = (actor: Person, { kind, slug, version, ...told }: z.infer<typeof termSchema>) =>
  transact(async tx => {
    await begin(tx, actor)
    const table = tables[kind]
    const [term] = await tx
      .select({ version: table.version })
      .from(table)
      .where(eq(table.slug, slug))
      .for("update")
    if (!term) throw conflict("This is not there any more.")
    if (term.version !== version)
      throw conflict("Somebody else changed this meanwhile. Look at it again before you go on.")
    await tx
      .update(table)
      .set({ ...kept(told), version: sql`${table.version} + 1` })
      .where(eq(table.slug, slug))
    await invalidate(tx, [siteTag])
  })

/** Removes a topic or a series that was added by mistake: nothing may be filed under it, no draft either. */
export const removeTerm = (actor: Person, { kind, slug }: z.infer<typeof removedTermSchema>) =>
  transact(async tx => {
    await begin(tx, actor)
    const table = tables[kind]
    const [term] = await tx.select({ id: table.id }).from(table).where(eq(table.slug, slug)).for("update")
    if (!term) throw conflict("This is not there any more.")
    const filed =
      kind === "topic"
        ? await tx.$count(storyTopics, eq(storyTopics.topicId, term.id))
        : await tx.$count(stories, eq(stories.seriesId, term.id))
    if (filed > 0) throw invalid("Stories are filed under it. File them elsewhere first.")
    await tx.delete(table).where(eq(table.id, term.id))
    await invalidate(tx, [siteTag])
  })

async function begin(tx: Transaction, actor: Person) {
  if (!hasRole(actor, ...mayArrange)) throw forbidden("Only editors can change what texts are filed under.")
  await nameActor(tx, actor)
}

type Told = Pick<z.infer<typeof newTermSchema>, "names" | "introductions" | "synonyms">

/**
 * A name that nobody has translated is the English one; an introduction that nobody has written is none. No synonyms stand
 * there as none, so that those of the reference that somebody took away stay away.
 */
function kept({ names, introductions, synonyms }: Told) {
  const named = localeCodes.map(language => [language, names[language] || names.en])
  const introduced = Object.entries(introductions).filter(([, introduction]) => introduction !== "")
  return {
    names: Object.fromEntries(named) as Names,
    introductions: Object.fromEntries(introduced) as Partial<Names>,
    ...(synonyms && { synonyms }),
  }
}
