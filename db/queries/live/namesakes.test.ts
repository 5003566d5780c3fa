import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { peopleFor } from "@/db/queries/desk/people"
import { knownAs } from "@/domain/known-as"
import { gatherTestCast, rewrite, small, step, writeDraft } from "@/tests/factories"
import { hearTags } from "@/tests/heard-tags"
import { entriesOf, numberOf } from "./entries"
import { namesakesOf, peopleOf, personAt } from "./people"
import { mentionsOf } from "./related"
import { addressOf } from "./story"
import { termAt } from "./terms"
import { textAt } from "./text"

/** Two people of one name. */

let cast: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  cast = await gatherTestCast()
})

const silva = (qualifier?: string) => ({
  name: "Maria Silva",
  ...(qualifier !== undefined && { qualifier }),
  role: qualifier ? "Architect" : "Minister",
  organisation: "",
  portrait: null,
})
async function publishNaming(...people: ReturnType<typeof silva>[]) {
  const text = await writeDraft(cast.diego, { kind: "interview", title: "A talk", content: { people } })
  await step(cast.diego, text.editionId, "submit")
  await step(cast.lena, text.editionId, "approve")
  await step(cast.noor, text.editionId, "publish_now")
  const address = await addressOf(text.storyId, "en")
  return { ...text, slug: address?.slug ?? "" }
}

test("have a page each as soon as one is told apart, and a text says which it means", async () => {
  await publishNaming(silva())
  await publishNaming(silva(""))
  const one = await publishNaming(silva("architect, São Paulo"))
  expect(await personAt("maria-silva", "en")).toMatchObject({ qualifier: "", role: "Minister" })
  expect(await numberOf("person:maria-silva", "en")).toBe(2)
  const apart = "maria-silva-architect-sao-paulo"
  expect(await personAt(apart, "en")).toMatchObject({
    name: "Maria Silva",
    qualifier: "architect, São Paulo",
    role: "Architect",
  })
  expect(await termAt("person", apart, "en")).toMatchObject({ name: "Maria Silva (architect, São Paulo)" })
  expect(await entriesOf(`person:${apart}`, "en")).toMatchObject([{ storyId: one.storyId }])
  const people = await peopleOf("en")
  expect(people.filter(({ name }) => name === "Maria Silva").map(({ slug, count }) => [slug, count])).toEqual(
    [
      [apart, 1],
      ["maria-silva", 2],
    ],
  )
  expect(await mentionsOf({ slug: "maria-silva", name: "Maria Silva" }, "en")).toEqual([])
})

test("once all are told apart, the address of the name knows each of them, and nobody else", async () => {
  for (const qualifier of ["tenor", "born 1961"]) await publishNaming({ ...silva(qualifier), name: "Al O_d" })
  await publishNaming({ ...silva(), name: "Al O Deer" })
  await publishNaming({ ...silva("tenor"), name: "Al Oxd" })
  expect(await personAt("al-o-d", "en")).toBeUndefined()
  expect((await namesakesOf("al-o-d", "en")).map(({ slug }) => slug)).toEqual([
    "al-o-d-born-1961",
    "al-o-d-tenor",
  ])
  for (const nobody of ["al-o", "al", "%", "al-o-d-tenor", "", "\\"])
    expect(await namesakesOf(nobody, "en"), nobody).toEqual([])
  expect(await namesakesOf("al-o-d", "fr")).toEqual([])
})

test("who share a page stand at the desk with each way in which texts say who that is, for editors", async () => {
  await publishNaming({ ...silva(), name: "Jo Ng" })
  const { storyId } = await publishNaming({ ...silva(), name: "Jo Ng", role: "Baker" })
  await publishNaming({ ...silva("cellist"), name: "Jo Ng" })
  const found = await peopleFor(cast.noor, { search: "JÖ ng" })
  expect(found).toMatchObject({
    total: 2,
    people: [
      {
        slug: "jo-ng",
        count: 2,
        tellings: [{ role: "Baker", storyId, title: "A talk" }, { role: "Minister" }],
      },
      { slug: "jo-ng-cellist", count: 1, tellings: [{ knownAs: "Jo Ng (cellist)" }] },
    ],
  })
  expect(await peopleFor(cast.diego, {})).toBeUndefined()
  expect(await peopleFor(cast.noor, { search: "nobody of this name" })).toEqual({ people: [], total: 0 })
  expect((await peopleFor(cast.noor, {}))?.total).toBeGreaterThan(2)
})

test("can stand in one text, each with a link of their own", async () => {
  const { slug } = await publishNaming(silva(), silva("architect, São Paulo"))
  expect((await textAt({ kind: "interview", language: "en", slug }))?.people).toEqual({
    "Maria Silva": "maria-silva",
    "Maria Silva (architect, São Paulo)": "maria-silva-architect-sao-paulo",
  })
  expect(knownAs(silva("architect, São Paulo"))).toBe("Maria Silva (architect, São Paulo)")
})

test("told apart in a next edition, leave the page that they shared at its second, and caches are told", async () => {
  const text = await publishNaming({ ...silva(), name: "Shared Name" })
  const nextId = await beginNextEdition(cast.noor, text)
  const people = [{ ...silva("architect"), name: "Shared Name" }]
  await rewrite(cast.noor, nextId, { ...text.content, ...small, people })
  await step(cast.noor, nextId, "submit")
  await step(cast.lena, nextId, "approve")
  const heard = await hearTags()
  await step(cast.noor, nextId, "publish_now")
  expect(await heard.tags()).toEqual(
    expect.arrayContaining(["list:en:person:shared-name", "list:en:person:shared-name-architect"]),
  )
  expect(await personAt("shared-name", "en")).toBeUndefined()
  expect(await personAt("shared-name-architect", "en")).toMatchObject({ qualifier: "architect" })
})

test.each([
  [{ name: "…", qualifier: "architect" }, ""],
  [{ qualifier: "architect" }, ""],
  [{ name: "Ada", qualifier: "…" }, "ada"],
  [{ name: "A".repeat(120), qualifier: "b".repeat(80) }, `${"a".repeat(60)}-${"b".repeat(36)}`],
])("%j are found at %s", async (named, slug) => {
  const found = await rows(appDb(), sql`select slug_of_person(${JSON.stringify(named)}::text::jsonb) as slug`)
  expect(found).toEqual([{ slug }])
})
