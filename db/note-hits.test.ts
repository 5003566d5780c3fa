import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { forgetHits } from "@/db/commands/forget-hits"
import { connect, urlFor } from "@/db/connection"
import { daysKept, furtherADay, probesADay } from "@/domain/hits"
import { gatherTestCast, textIn } from "@/tests/factories"
import { noteHits } from "./note-hits"

const clients = [1, 2].map(() => connect(urlFor("app", process.env), { max: 1 }))
const [app = expect.fail(), other = expect.fail()] = clients
let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})
afterAll(() => Promise.all(clients.map(client => client.end())))
beforeEach(async () => {
  await appDb().execute(sql`delete from hits`)
  await appDb().execute(sql`delete from hit_totals`)
})

const now = { zone: "UTC", secondsAgo: 0 }
const hit = (address: string, people = 1, more: { status?: number; robots?: number } = {}) => ({
  address,
  status: 200,
  robots: 0,
  people,
  ...more,
})
const noted = () =>
  rows(appDb(), sql`select address, status, people, robots from hits order by day, address, status`)
const totals = () =>
  rows<Record<string, unknown>>(
    appDb(),
    sql`select address, status, people::int, robots::int, last_day - first_day as days, last_day - last_people_day as since,
          text_id::int as "textId" from hit_totals order by address, status`,
  )

test("what several processes counted adds up, people apart from robots, each status for itself", async () => {
  const hits = [hit("/en", 2), hit("/en", 1, { robots: 4 }), hit("/en", 1, { status: 404 })]
  await Promise.all([noteHits(app, hits, now), noteHits(other, [...hits].reverse(), now)])
  expect(await noted()).toEqual([hit("/en", 6, { robots: 8 }), hit("/en", 2, { status: 404 })])
  expect(await totals()).toMatchObject([hit("/en", 6, { robots: 8 }), hit("/en", 2, { status: 404 })])
})

test("a day is one of the site's zone, and that on which counting began", async () => {
  for (const secondsAgo of [0, 86_400])
    await noteHits(app, [hit("/en")], { zone: "Pacific/Kiritimati", secondsAgo })
  await noteHits(app, [hit("/en", 0, { robots: 1 })], { zone: "Pacific/Kiritimati", secondsAgo: 0 })
  const days = await rows<{ ago: number }>(
    appDb(),
    sql`select (now() at time zone 'Pacific/Kiritimati')::date - day as ago from hits order by day`,
  )
  expect(days.map(({ ago }) => ago)).toEqual([1, 0])
  expect(await totals()).toMatchObject([{ people: 2, robots: 1, days: 1, since: 0 }])
})

test("an address belongs to the text that has it, whether its page is read or it is gone", async () => {
  const { languageVersionId } = await textIn("published", people)
  const address = "/en/news/a-text-that-is-published"
  await noteHits(
    app,
    [hit(address), hit(address, 1, { status: 410 }), hit("/en/news"), hit(`${address}/x`)],
    now,
  )
  expect((await totals()).map(({ textId }) => textId)).toEqual([
    null,
    languageVersionId,
    languageVersionId,
    null,
  ])
})

test.each([404, 301, 410] as const)(
  "nobody fills the table with made-up addresses (%d): what most people asked for comes first, and what is known goes on",
  async status => {
    const most = furtherADay[status]
    const made = (name: string, people = 0) => hit(`/${name}`, people, { status, robots: 1 })
    await noteHits(app, [made("known", 1)], now)
    const scan = Array.from({ length: most + 500 }, (_, n) => made(`scan-${n}`))
    await noteHits(app, [...scan, made("wanted", 3), made("known", 1), hit("/en")], now)
    await noteHits(other, [made("too-late", 9), made("wanted", 1)], now)
    const [count] = await rows<{ count: number }>(
      appDb(),
      sql`select count(*)::int from hits where status = ${status}`,
    )
    expect(count?.count).toBe(most)
    const people = await rows(
      appDb(),
      sql`select address, people from hits where people > 0 order by address`,
    )
    expect(people).toEqual([
      { address: "/en", people: 1 },
      { address: "/known", people: 2 },
      { address: "/wanted", people: 4 },
    ])
    expect(await totals()).toHaveLength(most + 1)
  },
)

test("nor with pages, should somebody find out how to make them up: what most people read comes first", async () => {
  await appDb().execute(sql`
    insert into hits (address, status, day, people, robots)
    select '/en/page-' || number, 200, (clock_timestamp() at time zone 'UTC')::date, 1, 0
    from generate_series(2, ${furtherADay[200]}::int) as number`)
  await noteHits(app, [hit("/en/made-up", 0, { robots: 1 }), hit("/en", 3), hit("/en/page-2")], now)
  await noteHits(other, [hit("/en/late", 9), hit("/en")], now)
  const known = await rows(
    appDb(),
    sql`select address, people from hits where people > 1 or address in ('/en/made-up', '/en/late') order by address`,
  )
  expect(known).toEqual([
    { address: "/en", people: 4 },
    { address: "/en/page-2", people: 2 },
  ])
})

test("long ago is forgotten but for the total, and misses altogether", async () => {
  const daysAgo = (days: number) => ({ zone: "UTC", secondsAgo: days * 86_400 })
  for (const days of [0, daysKept.missed + 2, daysKept.hits + 2])
    await noteHits(
      app,
      [hit("/en"), hit("/miss", 1, { status: 404 }), hit(`/miss-${days}`, 1, { status: 404 })],
      daysAgo(days),
    )
  while (await forgetHits());
  expect((await noted()).map(row => (row as { address: string }).address)).toEqual([
    "/en",
    "/en",
    "/miss",
    "/miss-0",
  ])
  expect(await totals()).toMatchObject([
    { address: "/en", people: 3 },
    { address: "/miss", people: 3 },
    { address: "/miss-0" },
  ])
})

test("what scanners ask for takes no place from what readers miss", async () => {
  const mostMissed = furtherADay[404]
  const many = (count: number, end: string) =>
    Array.from({ length: count }, (_, number) => hit(`/${number}${end}`, 5, { status: 404 }))
  await noteHits(app, many(probesADay + 50, "/wp-login.php"), now)
  await noteHits(app, [...many(mostMissed + 50, "/old-page"), ...many(60, "/.env")], now)
  const [counted] = await rows(
    appDb(),
    sql`select count(*) filter (where address like '%old-page')::int as pages,
          count(*) filter (where address not like '%old-page')::int as probes from hits`,
  )
  expect(counted).toEqual({ pages: mostMissed, probes: probesADay })
})
