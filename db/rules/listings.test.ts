import { sql } from "drizzle-orm"
import postgres from "postgres"
import { beforeAll, describe, expect, test } from "vitest"
import { randomFrom } from "@/bench/random"
import { asOwner } from "@/db/as-owner"
import { appDb, publicDb, rows } from "@/db/client"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { beginLanguageVersion } from "@/db/commands/begin-story"
import { fileStory } from "@/db/commands/file-story"
import { lockRow } from "@/db/commands/lock-edition"
import { publishNextDue } from "@/db/commands/publish-due"
import { putTerms } from "@/db/commands/put-terms"
import { takeStep } from "@/db/commands/take-step"
import { urlFor } from "@/db/connection"
import { migrate } from "@/db/migrate"
import { entriesOf, numberOf } from "@/db/queries/live/entries"
import { termsWithTexts } from "@/db/queries/live/terms"
import { transact } from "@/db/transact"
import { armIn, expireNow, gatherTestCast, rewrite, small, step, textIn, versionOf } from "@/tests/factories"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
  await putTerms("topics", [{ slug: "bees", names: { en: "Bees", fr: "Abeilles", es: "Abejas" } }])
})

const file = async (editionId: number, { regions = [] as string[], topics = [] as string[] }) =>
  fileStory(people.noor, {
    editionId,
    version: await versionOf(editionId),
    regions,
    topics,
    countries: [],
    series: null,
  })

/** What is kept ready but should not be, or should be and is not. */
const untrue = async (table: "listings" | "catalogue" | "standings" | "latest_changes") => {
  const [kept, derived] = [sql.identifier(table), sql.identifier(`${table}_derived`)]
  return await asOwner(tx =>
    rows(tx, sql`(table ${kept} except table ${derived}) union all (table ${derived} except table ${kept})`),
  )
}

/** The lists as they follow from the texts in sight and their filings, against the lists as visitors find them. */
const misplaced = () => {
  const should = sql`(
    select 'home' as list, language, id from live.texts
    union all select kind, language, id from live.texts
    union all select term || ':' || filings.slug, language, id from live.texts join live.filings using (story_id)
    union all select distinct 'person:' || slug, language, id from live.people)`
  const found = sql`select list, language, id from live.listings`
  return rows(publicDb(), sql`(${should} except all ${found}) union all (${found} except all ${should})`)
}

/** What programs are told of each text, against what visitors get of it. */
const misreported = () => {
  const should = sql`(select id, answer from live.texts
    union all select versions.id, answer from live.takedowns join language_versions versions using (story_id, language))`
  const told = sql`select id, answer from live.latest_changes(1000000)`
  return rows(appDb(), sql`(${should} except all ${told}) union all (${told} except all ${should})`)
}

async function expectTruth() {
  expect(await untrue("latest_changes")).toEqual([])
  expect(await misreported()).toEqual([])
  expect(await untrue("listings")).toEqual([])
  expect(await untrue("catalogue")).toEqual([])
  expect(await untrue("standings")).toEqual([])
  expect(await misplaced()).toEqual([])
}

/** A published text with a next edition that is approved under another title. */
async function withNextEdition(title: string) {
  const text = await textIn("published", people)
  const nextId = await beginNextEdition(people.noor, text)
  await rewrite(people.noor, nextId, { ...text.content, ...small, title })
  await step(people.noor, nextId, "submit")
  await step(people.lena, nextId, "approve")
  return { ...text, nextId }
}
const passed = () => new Promise(resolve => setTimeout(resolve, 150))
const titlesIn = async (...[list, language]: Parameters<typeof entriesOf>) =>
  (await entriesOf(list, language)).map(entry => entry.title)

describe("with no publisher at all", () => {
  test("a next edition takes the place of the one before at its second, in lists and in numbers", async () => {
    const { nextId } = await withNextEdition("The second edition")
    await file(nextId, { regions: ["americas"] })
    const before = await numberOf("region:americas", "en")
    await armIn(people.noor, nextId, 0.1)
    await expectTruth()
    await passed()
    expect(await titlesIn("region:americas", "en")).toEqual(["The second edition"])
    expect(await numberOf("region:americas", "en")).toBe(before)
    await expectTruth()
    await publishNextDue()
    expect(await titlesIn("region:americas", "en")).toEqual(["The second edition"])
    await expectTruth()
  })

  test("an expired text has left lists and numbers", async () => {
    const { editionId } = await textIn("published", people)
    await file(editionId, { regions: ["africa"] })
    expect(await numberOf("region:africa", "en")).toBe(1)
    expect(await termsWithTexts("region", "en")).toContainEqual(
      expect.objectContaining({ slug: "africa", count: 1 }),
    )
    await expireNow(editionId)
    expect(await titlesIn("region:africa", "en")).toEqual([])
    expect(await numberOf("region:africa", "en")).toBe(0)
    expect(await termsWithTexts("region", "en")).not.toContainEqual(
      expect.objectContaining({ slug: "africa" }),
    )
    await expectTruth()
    await publishNextDue()
    await expectTruth()
  })

  test("a scheduled text is in no list before its time", async () => {
    const { editionId } = await textIn("scheduled", people)
    await expectTruth()
    await file(editionId, { regions: ["arab-states"] })
    expect(await numberOf("region:arab-states", "en")).toBe(0)
  })
})

test("whatever is done to texts, the lists are true", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  console.log(`seed ${seed}`)
  const random = randomFrom(seed)
  const statuses = ["scheduled", "published", "withdrawn", "gone", "expired", "superseded", "draft"] as const
  const texts = [await textIn("published", people), await textIn("scheduled", people)]
  const deeds = [
    async () => texts.push(await textIn(random.pick(statuses), people)),
    async () => file(random.pick(texts).editionId, { regions: [random.pick(["africa", "americas"])] }),
    async () => file(random.pick(texts).editionId, { topics: ["bees"] }),
    async () => {
      const next = await withNextEdition("Once more")
      texts.push(next)
      await armIn(people.noor, next.nextId, random.between(0.05, 0.3))
    },
    async () => publishNextDue(),
    async () => publishNextDue(),
  ]
  for (let count = 0; count < 25; count++) {
    await random.pick(deeds)()
    await expectTruth()
  }
})

test("a story filed and published at the same moment is in the list", async () => {
  const { editionId, storyId } = await textIn("approved", people)
  const other = await beginLanguageVersion(people.noor, { storyId, language: "fr", title: "Miel" })
  let filing: Promise<unknown> = Promise.resolve()
  await transact(async tx => {
    const edition = await lockRow(tx, editionId)
    const now = sql`clock_timestamp()`
    await takeStep(tx, edition, "publish_now", {
      actor: people.noor,
      change: { goLiveAt: now, listedAt: now },
    })
    filing = file(other.editionId, { regions: ["europe-and-central-asia"] })
    await passed() // the filing waits for us by now, or it has yet to come
  })
  await filing
  expect(await numberOf("region:europe-and-central-asia", "en")).toBe(1)
  await expectTruth()
})

test("an installation that has texts already gets its lists with the version that brings them", async () => {
  await textIn("published", people)
  const owner = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
  await owner`truncate listings, standings`
  await owner`comment on table listings is 'derived by something older'`
  await owner`comment on table standings is null`
  await owner`delete from migrations.rules`
  await owner.end()
  await migrate(process.env)
  expect(await numberOf("home", "en")).toBeGreaterThan(0)
  await expectTruth()
})
