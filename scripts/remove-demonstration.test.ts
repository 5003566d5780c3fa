import { createHash } from "node:crypto"
import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { asOwner } from "@/db/as-owner"
import { appDb, publicDb, rows } from "@/db/client"
import { addImage } from "@/db/commands/add-image"
import { addPerson } from "@/db/commands/add-person"
import { fileStory } from "@/db/commands/file-story"
import { addOldAddress } from "@/db/commands/old-addresses"
import { placeText } from "@/db/commands/placements"
import { putReference, putTerms } from "@/db/commands/put-terms"
import { type Removal, removeDemonstration } from "@/db/commands/remove-demonstration"
import { openSession } from "@/db/commands/sessions"
import { accountOf, personOfSession } from "@/db/queries/accounts"
import { departureFrom, textAt } from "@/db/queries/live/text"
import { countries } from "@/db/reference/countries"
import { regions } from "@/db/reference/regions"
import { fillDemonstration } from "@/demonstration/fill"
import { type Cast, gatherCast } from "@/demonstration/gather-cast"
import { stories } from "@/demonstration/stories/all"
import { tellStory } from "@/demonstration/tell-story"
import { series, topics } from "@/demonstration/terms"
import type { Person } from "@/domain/roles"
import { slugOf } from "@/domain/slug"
import { env } from "@/env"
import { rewrite, step, versionOf, writeDraft } from "@/tests/factories"

/** A demonstration that a few people of an organisation have begun to work beside. */

const slugs = (terms: { slug: string }[]) => terms.map(({ slug }) => slug)
const wish = { topics: slugs(topics), series: slugs(series) }
const token = (name: string) => createHash("sha256").update(name).digest()
const count = async (table: string) =>
  Number((await rows<{ count: string }>(appDb(), sql.raw(`select count(*) from ${table}`)))[0]?.count)

/** One story for each fate that a text of the demonstration has, and what those that moved lead to. */
function told() {
  const fates = new Set<string>()
  const isNew = stories.filter(({ texts }) =>
    texts.some(({ fate }) => !fates.has(fate.is) && fates.add(fate.is)),
  )
  const targets = isNew.flatMap(({ texts }) => texts).map(({ fate }) => (fate.is === "moved" ? fate.to : ""))
  const met = stories.filter(({ texts }) =>
    texts.some(({ slug, content }) => targets.some(to => to.endsWith(`/${slug ?? slugOf(content.title)}`))),
  )
  return [...new Set([...met, ...isNew])]
}

let cast: Cast
let ada: Person
let bela: Person
let own: Awaited<ReturnType<typeof writeDraft>>
let removal: Removal
let picture: { id: number; sha256: string }

beforeAll(async () => {
  await putReference({ regions, countries })
  cast = await gatherCast()
  await putTerms("topics", topics)
  await putTerms("series", series)
  for (const story of told()) await tellStory(cast, story)

  const account = { timeZone: "Europe/Zurich" }
  ada = await addPerson({ ...account, email: "ada@coop.example", name: "Ada", roles: ["editor"] }, "x")
  bela = await addPerson({ ...account, email: "bela@coop.example", name: "Béla", roles: ["writer"] }, "x")
  picture = await addImage(bela, { sha256: "b".repeat(64), width: 10, height: 10, name: "own.png" })
  own = await writeDraft(bela, {
    title: "Our own story",
    content: { leadImage: { imageId: picture.id, alt: "Bees", credit: "", caption: "" } },
  })
  const filing = { regions: [], countries: [], topics: [topics[0]?.slug ?? ""], series: null }
  await fileStory(bela, { editionId: own.editionId, version: await versionOf(own.editionId), ...filing })
  await step(bela, own.editionId, "submit")
  await step(cast.lena, own.editionId, "approve")
  await step(ada, own.editionId, "publish_now")

  const [draft] = await rows<{ id: number }>(
    appDb(),
    sql`select min(edition_id)::int as id from standings where status = 'draft' and kind = 'news' and edition = 1`,
  )
  await rewrite(ada, draft?.id ?? 0, {
    ...own.content,
    title: "A demonstration's draft, which Ada made hers",
  })
  const [placeable] = await rows<{ id: number; address: string }>(
    appDb(),
    sql`select language_version_id::int as id, address_of_text(language_version_id) as address
        from standings where status = 'published' and language = 'en' and story_id <> ${own.storyId} limit 1`,
  )
  for (const languageVersionId of [placeable?.id ?? 0, own.languageVersionId])
    await placeText(cast.noor, { languageVersionId, spot: "lead", timeZone: "UTC" })
  await addOldAddress(ada, { from: "/to-the-demonstration", to: placeable?.address ?? "" })
  await addOldAddress(ada, { from: "/to-our-own", to: "/en/news/our-own-story" })
  await addOldAddress(cast.noor, { from: "/played-with", to: "https://example.org/" })
  await openSession(cast.tomas.id, token("tomas"))
  await openSession(ada.id, token("ada"))
  await rows(
    appDb(),
    sql`insert into alert_readers (email) values ('amira@example.org'), ('reader@coop.example')`,
  )
  await rows(
    appDb(),
    sql`insert into hit_totals (address, status, people, robots, first_day, last_day)
        values (${placeable?.address}, 200, 3, 0, current_date, current_date), ('/en/news/our-own-story', 200, 4, 0, current_date, current_date)`,
  )
  removal = await removeDemonstration(wish)
}, 240_000)

afterAll(() => {
  env.DEMONSTRATION = "on"
})

test("its stories are gone, with all that was known of them, and what others wrote stays", async () => {
  expect(removal.stories).toBe(told().length - 1)
  expect(removal.kept).toHaveLength(1)
  expect(await count("stories")).toBe(2)
  expect(await rows(publicDb(), sql`select slug from live.texts`)).toEqual([{ slug: "our-own-story" }])
  expect(await rows(publicDb(), sql`select distinct id from live.catalogue`)).toHaveLength(1)
  expect(await asOwner(tx => rows(tx, sql`table vocabulary except table vocabulary_derived`))).toEqual([])
  const text = await textAt({ kind: "news", language: "en", slug: "our-own-story" })
  expect(text?.filings).toMatchObject([{ term: "topic", slug: topics[0]?.slug }])
  for (const { texts, kind } of told().slice(0, 3))
    for (const { language, content, slug = slugOf(content.title) } of texts)
      expect(await departureFrom({ kind, language, slug }), slug).toBeUndefined()
})

test("so are its topics and series, but for those under which others filed something", async () => {
  const [left, used] = [
    await rows(appDb(), sql`select slug from topics order by slug`),
    await rows(
      appDb(),
      sql`select distinct slug from story_topics join topics on topics.id = topic_id order by slug`,
    ),
  ]
  expect(left).toEqual(used)
  expect(left).toContainEqual({ slug: topics[0]?.slug })
  expect(await count("series")).toBe(0)
  expect(await count("regions")).toBe(regions.length)
})

test("its people are gone, or can do nothing where the record of others' work names them", async () => {
  expect(await personOfSession(token("tomas"))).toBeUndefined()
  expect((await personOfSession(token("ada")))?.name).toBe("Ada")
  expect(await accountOf(cast.tomas.email)).toBeUndefined()
  expect(await accountOf(cast.lena.email)).toMatchObject({ isDisabled: true, passwordHash: "" })
  expect(removal.closed).toContain("Lena Vogt")
  expect(removal.people + removal.closed.length).toBe(6)
  const roles = await rows(
    appDb(),
    sql`select role from user_roles join users on users.id = user_id where is_demonstration`,
  )
  expect(roles).toEqual([])
  const told = await rows(
    appDb(),
    sql`select action, name from history join users on users.id = actor_id where edition_id = ${own.editionId} and action = 'approve'`,
  )
  expect(told).toEqual([{ action: "approve", name: "Lena Vogt" }])
  expect(await rows(appDb(), sql`select email::text from alert_readers`)).toEqual([
    { email: "reader@coop.example" },
  ])
})

test("what led to it and what was counted of it is gone, and nothing of ours", async () => {
  expect(await rows(appDb(), sql`select address from old_addresses`)).toEqual([{ address: "/to-our-own" }])
  expect(await rows(appDb(), sql`select address from hit_totals`)).toEqual([
    { address: "/en/news/our-own-story" },
  ])
  expect(await rows(appDb(), sql`select language_version_id::int as id from placements`)).toEqual([
    { id: own.languageVersionId },
  ])
  expect(await rows(appDb(), sql`select sha256 from images`)).toEqual([{ sha256: picture.sha256 }])
  expect(removal.images.length).toBeGreaterThan(0)
})

test("the record is kept from everybody again, and the site goes on", async () => {
  for (const table of [
    "history",
    "revisions",
    "given_up_versions",
    "placement_notes",
    "term_notes",
    "redirect_notes",
  ])
    await expect(
      asOwner(tx => tx.execute(sql.raw(`delete from ${table}`))),
      table,
    ).rejects.toThrow()
  expect(await rows(appDb(), sql`select from pg_trigger where tgenabled = 'D'`)).toEqual([])
  const next = await writeDraft(bela, { title: "What comes after" })
  await step(bela, next.editionId, "submit")
  const rita = await addPerson(
    { email: "rita@coop.example", name: "Rita", roles: ["reviewer"], timeZone: "UTC" },
    "x",
  )
  await step(rita, next.editionId, "approve")
  await step(ada, next.editionId, "publish_now")
  expect(await textAt({ kind: "news", language: "en", slug: "what-comes-after" })).toBeDefined()
})

test("a second time takes nothing, and no start fills it in again", async () => {
  expect(await removeDemonstration(wish)).toMatchObject({ stories: 0, people: 0, images: [] })
  const before = await count("stories")
  await fillDemonstration(() => expect.fail("It is told again."))
  expect(await count("stories")).toBe(before)
})
