import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { appDb } from "@/db/client"
import { addOldAddress } from "@/db/commands/old-addresses"
import { renameText } from "@/db/commands/rename-text"
import { connect, urlFor } from "@/db/connection"
import { noteHits } from "@/db/note-hits"
import { mayRedirect, maySeeReaders } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { env } from "@/env"
import { gatherTestCast, textIn, versionOf } from "@/tests/factories"
import { missedAddresses } from "./missed"
import { readingsOf, readPages } from "./readers"

const app = connect(urlFor("app", process.env), { max: 1 })
let people: Awaited<ReturnType<typeof gatherTestCast>>
let text: Awaited<ReturnType<typeof textIn>>
beforeAll(async () => {
  people = await gatherTestCast()
  text = await textIn("published", people)
})
afterAll(() => app.end())
beforeEach(async () => {
  await appDb().execute(sql`delete from hits`)
  await appDb().execute(sql`delete from hit_totals`)
})

const address = "/en/news/a-text-that-is-published"
const note = (
  daysAgo: number,
  ...hits: [address: string, status: number, people: number, robots?: number][]
) =>
  noteHits(
    app,
    hits.map(([address, status, people, robots = 0]) => ({ address, status, people, robots })),
    { zone: env.SITE_TIME_ZONE, secondsAgo: daysAgo * 86_400 },
  )
const read = async (filter = {}) =>
  (await readPages(people.noor, filter)) ?? expect.fail("An editor may see it.")

test("a page's numbers are today's, those of 30 days, and all; people apart from robots", async () => {
  await note(0, ["/en", 200, 2, 1], ["/fr/news", 200, 1])
  await note(29, ["/en", 200, 4])
  await note(30, ["/en", 200, 8, 16])
  await note(0, ["/en", 404, 99], ["/old", 301, 99], ["/gone", 410, 99])
  const { pages, sum } = await read()
  expect(pages).toEqual([
    { address: "/en", text: null, today: 2, month: 6, total: 14, robots: 1 },
    { address: "/fr/news", text: null, today: 1, month: 1, total: 1, robots: 0 },
  ])
  expect(sum).toMatchObject({ pages: 2, today: 3, month: 7, total: 15, robots: 1 })
})

test("they are put in any order, and cut down to texts or lists, and to a language", async () => {
  await note(0, ["/en", 200, 1, 9], [address, 200, 2], ["/fr", 200, 3, 5])
  await note(40, [address, 200, 70])
  const inOrder = async (filter = {}) => (await read(filter)).pages.map(({ address }) => address)
  expect(await inOrder()).toEqual(["/fr", address, "/en"])
  expect(await inOrder({ order: "total" })).toEqual([address, "/fr", "/en"])
  expect(await inOrder({ order: "robots" })).toEqual(["/en", "/fr", address])
  expect(await inOrder({ what: "texts" })).toEqual([address])
  expect(await inOrder({ what: "lists" })).toEqual(["/fr", "/en"])
  expect(await inOrder({ language: "en" })).toEqual([address, "/en"])
  expect(await inOrder({ page: 2 })).toEqual([])
  expect((await read({ language: "fr" })).sum).toMatchObject({ pages: 1, month: 3 })
})

test("a text that got another address is one text, and its page tells how readers came", async () => {
  await note(1, [address, 200, 3])
  await addOldAddress(people.noor, { from: "/old", to: address })
  await renameText(people.noor, {
    editionId: text.editionId,
    version: await versionOf(text.editionId),
    slug: "renamed",
  })
  await note(
    0,
    ["/en/news/renamed", 200, 4, 6],
    ["/old", 301, 2],
    [address, 301, 1],
    ["/en/news/renamed", 410, 5],
  )
  const { pages } = await read({ what: "texts" })
  const numbers = { today: 4, month: 7, total: 7, robots: 6 }
  expect(pages).toMatchObject([
    {
      address: "/en/news/renamed",
      text: { storyId: text.storyId, title: "A text that is published" },
      ...numbers,
    },
  ])
  expect(await readingsOf(text.languageVersionId)).toEqual({ ...numbers, byOldAddresses: 2, whenGone: 5 })
})

test("what is missed stands most wanted first, until it is led on, or a page is there", async () => {
  await note(0, ["/a", 404, 1, 8], ["/b", 404, 3], ["/page.php?id=5", 404, 2], ["/en/regions", 404, 9])
  await note(31, ["/long-ago", 404, 50])
  const missed = async (filter = {}) =>
    (await missedAddresses(people.noor, filter))?.missed.map(({ address }) => address)
  expect(await missed()).toEqual(["/b", "/page.php?id=5", "/a"])
  expect((await missedAddresses(people.tomas, {}))?.total).toBe(3)
  expect(await missed({ search: "PHP" })).toEqual(["/page.php?id=5"])
  expect(await missed({ search: "%" })).toEqual([])
  await addOldAddress(people.noor, { from: "/b", to: "/en" })
  await addOldAddress(people.noor, { from: "/page.php", to: "/en" })
  expect(await missed()).toEqual(["/a"])
})

test("both are for editors and administrators", async () => {
  for (const person of Object.values(people) as Person[]) {
    expect((await readPages(person, {})) !== undefined, person.name).toBe(hasRole(person, ...maySeeReaders))
    expect((await missedAddresses(person, {})) !== undefined, person.name).toBe(
      hasRole(person, ...mayRedirect),
    )
  }
})
