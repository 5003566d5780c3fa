import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { bringBack, putAside } from "@/db/commands/missed-addresses"
import { addOldAddress } from "@/db/commands/old-addresses"
import { renameText } from "@/db/commands/rename-text"
import { connect, urlFor } from "@/db/connection"
import { noteHits } from "@/db/note-hits"
import { missedPiles } from "@/domain/hits"
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
  expect((await missedAddresses(people.tomas, {}))?.counts).toEqual({ missed: 3, probes: 0, aside: 0 })
  expect(await missed({ search: "PHP" })).toEqual(["/page.php?id=5"])
  expect(await missed({ search: "%" })).toEqual([])
  await addOldAddress(people.noor, { from: "/b", to: "/en" })
  await addOldAddress(people.noor, { from: "/page.php", to: "/en" })
  expect(await missed()).toEqual(["/a"])
})

test("what only machines ask for stands apart, and what an editor says of an address goes before what it looks like", async () => {
  await note(1, ["/.env", 404, 9], ["/blog/wp-login.php", 404, 7], ["/a", 404, 3], ["/c", 404, 2])
  const piles = async (filter = {}) => {
    const each = missedPiles.map(pile => missedAddresses(people.noor, { pile, ...filter }))
    const found = (await Promise.all(each)).map(pile => pile?.missed.map(({ address }) => address))
    return Object.fromEntries(missedPiles.map((pile, place) => [pile, found[place]]))
  }
  const before = { missed: ["/a", "/c"], probes: ["/.env", "/blog/wp-login.php"], aside: [] }
  expect(await piles()).toEqual(before)
  await putAside(people.noor, { address: "/a" })
  await putAside(people.tomas, { address: "/.env" })
  await bringBack(people.noor, { address: "/blog/wp-login.php" })
  const judged = { missed: ["/blog/wp-login.php", "/c"], probes: [], aside: ["/.env", "/a"] }
  expect(await piles()).toEqual(judged)
  expect((await missedAddresses(people.noor, {}))?.counts).toEqual({ missed: 2, probes: 0, aside: 2 })
  expect(await piles({ search: "/a" })).toEqual({ missed: [], probes: [], aside: ["/a"] })

  await note(0, ["/a", 404, 50], ["/a?page=2", 404, 1])
  expect(await piles()).toEqual({
    ...judged,
    missed: [...judged.missed, "/a?page=2"],
    aside: ["/a", "/.env"],
  })
  await appDb().execute(sql`delete from hits`)
  expect(await piles()).toEqual({ missed: [], probes: [], aside: ["/.env", "/a"] })
  await bringBack(people.noor, { address: "/a" })
  expect(await piles()).toEqual({ missed: [], probes: [], aside: ["/.env"] })
  await note(0, ["/a", 404, 1])
  expect((await piles()).missed).toEqual(["/a"])
})

test("an address is put aside and brought back by editors and administrators, and only as it is counted", async () => {
  const of = async () => rows(appDb(), sql`select address, is_aside from missed_judgements order by address`)
  const before = await of()
  for (const person of [people.diego, people.lena])
    for (const judge of [putAside, bringBack])
      await expect(judge(person, { address: "/c" })).rejects.toMatchObject({ code: "forbidden" })
  for (const address of ["", "no address at all/", "/A", "/x".repeat(400)])
    await expect(putAside(people.noor, { address })).rejects.toMatchObject({ code: "invalid" })
  expect(await of()).toEqual(before)
})

test("both are for editors and administrators", async () => {
  for (const person of Object.values(people) as Person[]) {
    expect((await readPages(person, {})) !== undefined, person.name).toBe(hasRole(person, ...maySeeReaders))
    expect((await missedAddresses(person, {})) !== undefined, person.name).toBe(
      hasRole(person, ...mayRedirect),
    )
  }
})
