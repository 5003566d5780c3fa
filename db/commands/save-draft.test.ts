import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { gatherTestCast, rewrite, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { saveDraft } from "./save-draft"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

const revisionsOf = async (editionId: number) =>
  (
    await rows<{ title: string }>(
      appDb(),
      sql`select content->>'title' as title from revisions where edition_id = ${editionId} order by id`,
    )
  ).map(row => row.title)
const slugOf = async (languageVersionId: number) =>
  (
    await rows<{ slug: string }>(
      appDb(),
      sql`select slug from language_versions where id = ${languageVersionId}`,
    )
  )[0]?.slug

test("a stale save is refused and the other's text stays", async () => {
  const { editionId, content } = await writeDraft(people.diego)
  const version = await versionOf(editionId)
  await saveDraft(people.noor, { editionId, version, content: { ...content, title: "Noor's title" } })
  const late = saveDraft(people.diego, {
    editionId,
    version,
    content: { ...content, title: "Diego's title" },
  })
  await expect(late).rejects.toMatchObject({ code: "conflict" })
  expect((await revisionsOf(editionId)).at(-1)).toBe("Noor's title")
})

test("of two saves at the same moment one holds and neither is lost unseen", async () => {
  const { editionId, content } = await writeDraft(people.diego)
  const version = await versionOf(editionId)
  const saves = ["A", "B"].map(title =>
    saveDraft(people.diego, { editionId, version, content: { ...content, title } }),
  )
  const outcomes = await Promise.allSettled(saves)
  expect(outcomes.map(outcome => outcome.status).sort()).toEqual(["fulfilled", "rejected"])
})

test("a save that changes nothing writes nothing and makes nobody a contributor", async () => {
  const { editionId, content } = await writeDraft(people.diego)
  const before = await revisionsOf(editionId)
  expect(await rewrite(people.amira, editionId, content)).toMatchObject({ saved: false })
  expect(await revisionsOf(editionId)).toEqual(before)
  await step(people.diego, editionId, "submit")
  await step(people.amira, editionId, "approve")
})

test("whoever changed one letter may not approve", async () => {
  const { editionId, content } = await writeDraft(people.diego)
  await rewrite(people.amira, editionId, { ...content, title: "Honey!" })
  await step(people.diego, editionId, "submit")
  await expect(step(people.amira, editionId, "approve")).rejects.toMatchObject({ code: "forbidden" })
})

test("fields that will not do are named, and nothing is saved", async () => {
  const { editionId, content } = await writeDraft(people.diego)
  const before = await revisionsOf(editionId)
  const bad = rewrite(people.diego, editionId, { ...content, title: "x".repeat(201) })
  await expect(bad).rejects.toMatchObject({
    code: "invalid",
    fields: { title: "Title may have 200 characters at most." },
  })
  const quote = { type: "pullQuote", attrs: { attribution: "x".repeat(201) }, content: [] }
  const long = rewrite(people.diego, editionId, { ...content, body: { type: "doc", content: [quote] } })
  await expect(long).rejects.toMatchObject({ fields: { body: "Said by may have 200 characters at most." } })
  await expect(rewrite(people.diego, editionId, { ...content, html: "<b>" })).rejects.toMatchObject({
    code: "invalid",
  })
  expect(await revisionsOf(editionId)).toEqual(before)
})

test("only a draft is written in, and a writer writes in own stories only", async () => {
  const { editionId, content } = await textIn("in_review", people)
  await expect(rewrite(people.diego, editionId, { ...content, title: "New" })).rejects.toMatchObject({
    code: "forbidden",
  })
  const own = await writeDraft(people.diego)
  await expect(rewrite(people.claire, own.editionId, own.content)).rejects.toMatchObject({
    code: "not_found",
  })
  await expect(rewrite(people.lena, own.editionId, { ...own.content, title: "New" })).rejects.toMatchObject({
    code: "forbidden",
  })
})

test("the address follows the title until the text has been public", async () => {
  const { editionId, languageVersionId, content } = await writeDraft(people.diego, { title: "Beeswax" })
  expect(await slugOf(languageVersionId)).toBe("beeswax")
  await rewrite(people.diego, editionId, { ...content, title: "Candles" })
  expect(await slugOf(languageVersionId)).toBe("candles")
  const twin = await writeDraft(people.diego, { title: "Candles" })
  expect(await slugOf(twin.languageVersionId)).toBe("candles-2")
})

const paragraphs = (count: number, words: string) => ({
  type: "doc",
  content: Array.from({ length: count }, (_, place) => ({
    type: "paragraph",
    content: [{ type: "text", text: `${place} ${words}` }],
  })),
})

test("a text of more than a megabyte is saved", async () => {
  const { editionId, content } = await writeDraft(people.diego)
  const words = "Кооператив собрал урожай и поделил доход поровну между членами. ".repeat(9)
  const body = paragraphs(1100, words)
  expect(JSON.stringify(body).length).toBeGreaterThan(600_000)
  expect(Buffer.byteLength(JSON.stringify(body))).toBeGreaterThan(1_000_000)
  expect(await rewrite(people.diego, editionId, { ...content, body })).toMatchObject({ saved: true })
})

test("a text that is nested too deep is told so at its field, and whatever else is sent breaks nothing", async () => {
  const { editionId, content } = await writeDraft(people.diego)
  const nested = (depth: number) => {
    let list: object = { type: "paragraph" }
    for (let count = 0; count < depth; count++)
      list = { type: "bulletList", content: [{ type: "listItem", content: [list] }] }
    return { type: "doc", content: [list] }
  }
  for (const depth of [13, 500, 20_000])
    await expect(rewrite(people.diego, editionId, { ...content, body: nested(depth) })).rejects.toMatchObject(
      {
        code: "invalid",
        fields: { body: "Lists may stand 12 deep in one another at most. Take some of them apart." },
      },
    )
  await expect(rewrite(people.diego, editionId, { ...content, title: nested(20_000) })).rejects.toMatchObject(
    {
      code: "invalid",
      fields: { title: expect.stringContaining("12 deep") },
    },
  )
})

test("a day of first publication that is still to come is refused at its field", async () => {
  const { editionId, content } = await writeDraft(people.diego)
  const tomorrow = new Date(Date.now() + 48 * 3600_000).toISOString().slice(0, 10)
  for (const [originallyPublishedOn, sentence] of [
    [tomorrow, "still to come"],
    ["2207-03-04", "between 1800 and 2100"],
  ] as const)
    await expect(
      rewrite(people.diego, editionId, { ...content, originallyPublishedOn }),
    ).rejects.toMatchObject({ fields: { originallyPublishedOn: expect.stringContaining(sentence) } })
  expect(
    await rewrite(people.diego, editionId, { ...content, originallyPublishedOn: "2020-08-25" }),
  ).toMatchObject({
    saved: true,
  })
})

test("a text that is too long to be saved is told so at its field, with how long it is", async () => {
  const { editionId, content } = await writeDraft(people.diego)
  const body = paragraphs(2_100, "x".repeat(1_000))
  await expect(rewrite(people.diego, editionId, { ...content, body })).rejects.toMatchObject({
    code: "invalid",
    fields: {
      body: expect.stringMatching(/^This is 2\.\d MB long and cannot be saved; 2\.0 MB is the most\./),
    },
  })
})
