import { eq, inArray, sql } from "drizzle-orm"
import { z } from "zod"
import { rows, type Transaction } from "@/db/client"
import { storyCountries, storyRegions, storyTopics } from "@/db/schema/filings"
import { languageVersions, stories } from "@/db/schema/stories"
import { countries, regions, series, topics } from "@/db/schema/taxonomy"
import { textArray } from "@/db/text-array"
import { transact } from "@/db/transact"
import { conflict, forbidden, invalid } from "@/domain/errors"
import { mayArrange } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { invalidateText } from "./invalidate"
import { lockEdition } from "./lock-edition"
import { hasBeenPublic } from "./public-past"
import { takeNote } from "./take-step"

const terms = {
  /** Slugs. */
  regions: z.array(z.string()),
  topics: z.array(z.string()),
  series: z.string().nullable(),
  /** ISO 3166-1 alpha-2 codes. */
  countries: z.array(z.string()),
}
const drawnSchema = z.strictObject(terms)

export const filingSchema = z.strictObject({
  editionId: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive(),
  ...terms,
  /** How it was filed when the page was drawn, if there was a page. */
  drawn: drawnSchema.optional(),
})

/**
 * Files a story under regions, countries, topics and a series. A country brings its region along. Writers file their
 * own stories until one of the texts has been public; after that it is the editors' to arrange. Throws "conflict" where
 * somebody has filed it anew since the page was drawn, be it from the page of another language.
 */
export const fileStory = (actor: Person, filing: z.infer<typeof filingSchema>) =>
  transact(async tx => {
    const { edition, situation } = await lockEdition(tx, actor, filing)
    const isWriters =
      situation.owns && hasRole(actor, "writer") && !(await hasBeenPublic(tx, edition.storyId))
    if (!isWriters && !hasRole(actor, ...mayArrange))
      throw forbidden("Only editors can change where this story is filed.")

    const found = await findTerms(tx, filing)
    await tx
      .select({ id: stories.id })
      .from(stories)
      .where(eq(stories.id, edition.storyId))
      .for("no key update")
    const { before, after } = await told(tx, edition.storyId, found)
    if (filing.drawn && before !== (await inWords(tx, filing.drawn)))
      throw conflict("Somebody else filed this story anew meanwhile. Look at it again before you go on.")
    if (before === after) return edition
    await invalidateVersions(tx, edition.storyId)
    const refiled = await takeNote(tx, edition, "refile", { actor, reason: `${before} → ${after}` })
    await tx.update(stories).set({ seriesId: found.seriesId }).where(eq(stories.id, edition.storyId))
    const { storyId } = edition
    await replace(tx, storyId, { term: "region", ids: found.regionIds })
    await replace(tx, storyId, { term: "country", ids: found.countryIds })
    await replace(tx, storyId, { term: "topic", ids: found.topicIds })
    await invalidateVersions(tx, edition.storyId)
    return refiled
  })

/** Under what the story is filed, and will be, in Postgres's words, which the history tells and Postgres compares. */
async function told(tx: Transaction, storyId: number, found: Found) {
  const { regionIds, countryIds, topicIds, seriesId } = found
  const [words] = await rows<{ before: string; after: string }>(
    tx,
    sql`select filing_of(${storyId}) as before, filing_like(${idArray(regionIds)}, ${idArray(countryIds)},
          ${idArray(topicIds)}, ${seriesId}::bigint) as after`,
  )
  if (!words) throw new Error("A select without a table gives one row.")
  return words
}

async function inWords(tx: Transaction, { regions, countries, topics, series }: z.infer<typeof drawnSchema>) {
  const [words] = await rows<{ told: string }>(
    tx,
    sql`select filing_like(
          array(select id from regions where slug = any(${textArray(regions)})),
          array(select id from countries where code = any(${textArray(countries)})),
          array(select id from topics where slug = any(${textArray(topics)})),
          (select id from series where slug = ${series})) as told`,
  )
  return words?.told
}

const idArray = (ids: number[]) => sql`${`{${ids.join()}}`}::bigint[]`

type Found = Awaited<ReturnType<typeof findTerms>>

async function findTerms(tx: Transaction, filing: z.infer<typeof filingSchema>) {
  const foundCountries = await tx
    .select({ id: countries.id, regionId: countries.regionId })
    .from(countries)
    .where(inArray(countries.code, filing.countries.length > 0 ? filing.countries : ["-"]))
  const regionIds = await idsOf(tx, regions, filing.regions)
  const topicIds = await idsOf(tx, topics, filing.topics)
  const [seriesId = null] = await idsOf(tx, series, filing.series ? [filing.series] : [])
  const isComplete =
    foundCountries.length === new Set(filing.countries).size &&
    regionIds.length === new Set(filing.regions).size &&
    topicIds.length === new Set(filing.topics).size &&
    (filing.series === null) === (seriesId === null)
  if (!isComplete)
    throw invalid("One of the regions, countries, topics or series is no longer there. Choose again.")
  return {
    regionIds: [...new Set([...regionIds, ...foundCountries.map(country => country.regionId)])],
    countryIds: foundCountries.map(country => country.id),
    topicIds,
    seriesId,
  }
}

async function idsOf(
  tx: Transaction,
  table: typeof regions | typeof topics | typeof series,
  slugs: string[],
) {
  if (slugs.length === 0) return []
  return (await tx.select({ id: table.id }).from(table).where(inArray(table.slug, slugs))).map(row => row.id)
}

const tables = { region: storyRegions, country: storyCountries, topic: storyTopics }
type Filed = { term: keyof typeof tables; ids: number[] }

/** Writes what comes and goes and nothing else: Postgres compares each row with what the history tells. */
async function replace(tx: Transaction, storyId: number, { term, ids }: Filed) {
  const [table, column] = [tables[term], sql.identifier(`${term}_id`)]
  const wanted = idArray(ids)
  await rows(tx, sql`delete from ${table} where story_id = ${storyId} and ${column} <> all(${wanted})`)
  await rows(
    tx,
    sql`insert into ${table} (story_id, ${column}) select ${storyId}, id from unnest(${wanted}) id
        where not exists (select from ${table} where story_id = ${storyId} and ${column} = id)`,
  )
}

async function invalidateVersions(tx: Transaction, storyId: number) {
  const versions = await tx
    .select({ id: languageVersions.id })
    .from(languageVersions)
    .where(eq(languageVersions.storyId, storyId))
  for (const { id } of versions) await invalidateText(tx, id)
}
