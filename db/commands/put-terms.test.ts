import { sql } from "drizzle-orm"
import { expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { termAt } from "@/db/queries/live/terms"
import { countries } from "@/db/reference/countries"
import { regions } from "@/db/reference/regions"
import { localeCodes } from "@/domain/locales"
import { pastTheGuards } from "@/tests/past-the-guards"
import { putReference, putTerms } from "./put-terms"

const africaIn = async (language: (typeof localeCodes)[number]) =>
  (await termAt("region", "africa", language))?.name

test("regions and countries have a name in every language", async () => {
  const unnamed = await rows(
    appDb(),
    sql`select slug from (select slug, names from regions union all select slug, names from countries) terms
        where not names ?& ${`{${localeCodes.join(",")}}`}::text[]`,
  )
  expect(unnamed).toEqual([])
  expect((await termAt("country", "kenya", "ar"))?.name).toBe("كينيا")
})

test("an older installation gets the names of new languages at its next start, and keeps its own", async () => {
  await pastTheGuards(
    sql`update regions set names = names - 'ru' - 'ar' || '{"fr": "Continent africain"}' where slug = 'africa'`,
  )
  expect(await africaIn("ru")).toBe("Africa")
  await putReference({ regions, countries })
  expect([await africaIn("ru"), await africaIn("ar"), await africaIn("fr")]).toEqual([
    "Африка",
    "أفريقيا",
    "Continent africain",
  ])
})

test("countries come with what else they are called, once; what an editor took away stays away", async () => {
  const synonymsOf = async (slug: string) =>
    (await rows<{ synonyms: object }>(appDb(), sql`select synonyms from countries where slug = ${slug}`))[0]
      ?.synonyms
  expect(await synonymsOf("turkiye")).toMatchObject({ en: expect.arrayContaining(["Turkey"]) })
  await pastTheGuards(sql`update countries set synonyms = '{}' where slug = 'czechia'`) // as before there were any
  await pastTheGuards(
    sql`update countries set synonyms = synonyms || '{"en": [], "fr": ["Anatolie"]}' where slug = 'turkiye'`,
  )
  await putReference({ regions, countries })
  expect(await synonymsOf("czechia")).toMatchObject({ en: ["Czech Republic"] })
  expect(await synonymsOf("turkiye")).toMatchObject({ en: [], fr: ["Anatolie"], es: ["Türkiye"] })
})

test("a name that nobody has translated yet is read in English", async () => {
  await putTerms("topics", [{ slug: "beeswax", names: { en: "Beeswax", fr: "Cire d’abeille" } }])
  expect((await termAt("topic", "beeswax", "fr"))?.name).toBe("Cire d’abeille")
  expect((await termAt("topic", "beeswax", "tr"))?.name).toBe("Beeswax")
})

const notes = () =>
  rows<{ slug: string; before: { names: object } | null; after: { names: object }; actor: number | null }>(
    appDb(),
    sql`select slug, before, after, actor_id as actor from term_notes order by id`,
  )

test("every installation's regions and countries are noted once, in nobody's name, and not at the next starts", async () => {
  const before = await notes()
  expect(before.filter(note => note.before === null && note.slug === "kenya")).toMatchObject([
    { after: { names: { ar: "كينيا" } }, actor: null },
  ])
  await putReference({ regions, countries })
  expect(await notes()).toEqual(before)
  await pastTheGuards(sql`update regions set names = names - 'ru' where slug = 'europe-and-central-asia'`)
  await putReference({ regions, countries })
  expect((await notes()).slice(before.length).map(({ slug, actor }) => [slug, actor])).toEqual([
    ["europe-and-central-asia", null],
    ["europe-and-central-asia", null],
  ])
})
