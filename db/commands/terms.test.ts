import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { termHistory } from "@/db/queries/desk/noted-changes"
import { termFor, termsFor } from "@/db/queries/desk/terms"
import { termAt } from "@/db/queries/live/terms"
import { localeCodes } from "@/domain/locales"
import { gatherTestCast, versionOf, writeDraft } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"
import { fileStory } from "./file-story"
import { addTerm, newTermSchema, removeTerm, reviseTerm, termSchema } from "./terms"

let cast: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  cast = await gatherTestCast()
})

const each = (value: string) => Object.fromEntries(localeCodes.map(language => [language, value]))
const words = (en: string, more: { fr?: string; about?: string } = {}) => ({
  names: { ...each(""), en, fr: more.fr ?? "" },
  introductions: { ...each(""), en: more.about ?? "" },
})
const topic = (...told: Parameters<typeof words>) => newTermSchema.parse({ kind: "topic", ...words(...told) })

describe("a new topic", () => {
  test("has its address from its English name, and the English name where there is no other", async () => {
    await addTerm(cast.noor, topic("Fair Größe & Co", { fr: "Juste", about: "One.\n\nTwo." }))
    const slug = "fair-grosse-co"
    expect(await termAt("topic", slug, "en")).toMatchObject({
      name: "Fair Größe & Co",
      introduction: "One.\n\nTwo.",
    })
    expect(await termAt("topic", slug, "fr")).toEqual({ slug, name: "Juste", introduction: null })
    expect(await termAt("topic", slug, "es")).toMatchObject({ name: "Fair Größe & Co" })
  })

  test("is refused at an address that is taken", async () => {
    await addTerm(cast.noor, topic("Twice"))
    await expect(addTerm(cast.noor, topic("twice!"))).rejects.toThrow("with this address, “twice”")
  })

  test("needs its English name, and regions cannot be added", () => {
    expect(newTermSchema.safeParse({ kind: "topic", ...words(" ") }).success).toBe(false)
    expect(newTermSchema.safeParse({ kind: "region", ...words("Atlantis") }).success).toBe(false)
    expect(newTermSchema.safeParse({ kind: "topic", slug: "x", ...words("Bees") }).success).toBe(false)
  })
})

describe("changed words", () => {
  const revised = (version: number, ...told: Parameters<typeof words>) =>
    termSchema.parse({ kind: "region", slug: "africa", version, ...words(...told) })

  test("are there at once, and the address stays", async () => {
    const before = await termFor(cast.noor, "region", "africa")
    await reviseTerm(cast.noor, revised(before?.version ?? 0, "The whole of Africa", { about: "Long." }))
    expect(await termAt("region", "africa", "en")).toMatchObject({
      name: "The whole of Africa",
      introduction: "Long.",
    })
    await expect(
      rows(appDb(), sql`update regions set slug = 'elsewhere' where slug = 'africa'`),
    ).rejects.toThrow()
  })

  test("never hide what somebody else changed meanwhile", async () => {
    const before = await termFor(cast.noor, "region", "africa")
    const version = before?.version ?? 0
    await reviseTerm(cast.noor, revised(version, "First"))
    await expect(reviseTerm(cast.amira, revised(version, "Second"))).rejects.toEqual(
      expect.objectContaining({ code: "conflict" }),
    )
    expect(await termAt("region", "africa", "en")).toMatchObject({ name: "First" })
  })
})

describe("a topic or a series that was added by mistake", () => {
  test("is removed, and its address is free again", async () => {
    for (const kind of ["topic", "series"] as const) {
      const { slug } = await addTerm(cast.noor, newTermSchema.parse({ kind, ...words("A mistake") }))
      expect(await termFor(cast.noor, kind, slug)).toMatchObject({ stories: 0 })
      await removeTerm(cast.noor, { kind, slug })
      expect(await termAt(kind, slug, "en")).toBeUndefined()
      await expect(removeTerm(cast.noor, { kind, slug })).rejects.toThrow("not there any more")
      await addTerm(cast.noor, newTermSchema.parse({ kind, ...words("A mistake") }))
    }
  })

  test("stays as long as anything is filed under it, a draft too", async () => {
    const { slug: topic } = await addTerm(
      cast.noor,
      newTermSchema.parse({ kind: "topic", ...words("In use") }),
    )
    const { slug: series } = await addTerm(
      cast.noor,
      newTermSchema.parse({ kind: "series", ...words("In use") }),
    )
    const { editionId } = await writeDraft(cast.diego)
    const file = async (topics: string[], series: string | null) =>
      fileStory(cast.diego, {
        editionId,
        version: await versionOf(editionId),
        regions: [],
        countries: [],
        topics,
        series,
      })
    await file([topic], series)
    for (const [kind, slug] of [
      ["topic", topic],
      ["series", series],
    ] as const) {
      expect(await termFor(cast.noor, kind, slug)).toMatchObject({ stories: 1 })
      await expect(removeTerm(cast.noor, { kind, slug })).rejects.toThrow("Stories are filed under it.")
    }
    await file([], null)
    await removeTerm(cast.noor, { kind: "topic", slug: topic })
    await removeTerm(cast.noor, { kind: "series", slug: series })
  })
})

test("who changed a term is noted, with what it said before and says since", async () => {
  const { slug } = await addTerm(cast.noor, topic("Noted"))
  const revised = { kind: "topic" as const, slug, ...words("Noted well", { about: "Long." }) }
  await reviseTerm(cast.amira, termSchema.parse({ ...revised, version: 1 }))
  await reviseTerm(cast.noor, termSchema.parse({ ...revised, version: 2 })) // nothing else is said
  await removeTerm(cast.noor, { kind: "topic", slug })
  await expect(removeTerm(cast.noor, { kind: "topic", slug })).rejects.toThrow()
  const notes = await rows(
    appDb(),
    sql`select before->'names'->>'en' as before, after->'names'->>'en' as after,
          after->'introductions'->>'en' as introduction, actor_id::int as actor
        from term_notes where kind = 'topic' and slug = ${slug} order by id`,
  )
  expect(notes).toEqual([
    { before: null, after: "Noted", introduction: null, actor: cast.noor.id },
    { before: "Noted", after: "Noted well", introduction: "Long.", actor: cast.amira.id },
    { before: "Noted well", after: null, introduction: null, actor: cast.noor.id },
  ])
  const told = { slug, actorName: cast.noor.name, before: { names: { en: "Noted well" } }, after: null }
  for (const seen of [await termHistory(cast.amira, "topic", slug), await termHistory(cast.amira, "topic")])
    expect(seen[0]).toMatchObject(told)
  expect(await termHistory(cast.amira, "series", slug)).toEqual([])
  for (const table of ["term_notes", "redirect_notes"])
    for (const rewritten of [
      `update ${table} set actor_id = null`,
      `delete from ${table}`,
      `truncate ${table}`,
    ])
      await expect(pastTheGuards(sql.raw(rewritten)), rewritten).rejects.toMatchObject({
        cause: { constraint_name: `${table}_is_never_rewritten` },
      })
})

test("other names of a term are kept for each language, and their history is told", async () => {
  const { slug } = await addTerm(cast.noor, topic("Beehives"))
  const told = { kind: "topic" as const, slug, ...words("Beehives") }
  const synonyms = { ...each(""), en: " Hives \n\nHomes  of bees\nHives", ar: "خلايا" }
  await reviseTerm(cast.noor, termSchema.parse({ ...told, version: 1, synonyms }))
  expect((await termFor(cast.noor, "topic", slug))?.synonyms).toMatchObject({
    en: ["Hives", "Homes of bees"],
    ar: ["خلايا"],
    fr: [],
  })
  const [note] = await termHistory(cast.noor, "topic", slug)
  expect(note).toMatchObject({
    before: { synonyms: {} },
    after: { synonyms: { en: ["Hives", "Homes of bees"] } },
  })
  const refused = (en: string) =>
    termSchema.safeParse({ ...told, version: 2, synonyms: { ...each(""), en } }).error?.issues[0]
  expect(refused("x".repeat(121))).toMatchObject({
    path: ["synonyms", "en"],
    message: expect.stringContaining("120"),
  })
  expect(refused(Array.from({ length: 21 }, (_, place) => `n${place}`).join("\n"))?.message).toContain(
    "20 other names",
  )
})

test("only editors see and change the words of terms", async () => {
  for (const somebody of [cast.diego, cast.lena, cast.tomas]) {
    const refused = expect.objectContaining({ code: "forbidden" })
    await expect(addTerm(somebody, topic("Not theirs"))).rejects.toEqual(refused)
    await expect(
      reviseTerm(
        somebody,
        termSchema.parse({ kind: "region", slug: "africa", version: 1, ...words("Mine") }),
      ),
    ).rejects.toEqual(refused)
    await expect(removeTerm(somebody, { kind: "topic", slug: "bees" })).rejects.toEqual(refused)
    expect(await termsFor(somebody, "topic")).toBeUndefined()
    expect(await termFor(somebody, "region", "africa")).toBeUndefined()
    expect(await termHistory(somebody, "region", "africa")).toEqual([])
  }
  expect(await termAt("topic", "not-theirs", "en")).toBeUndefined()
})
