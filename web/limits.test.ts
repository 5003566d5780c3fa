import { beforeEach, expect, test } from "vitest"
import { env } from "../env"
import { serveSite } from "../tests/serve-site"

/** A real server behind a trusted proxy, around a little site whose topics are "bees" and "honey". */

Object.assign(env, {
  TRUSTED_PROXIES: ["loopback"],
  SEARCHES_A_MINUTE: 5,
  ALERTS_AN_HOUR: 3,
  AUTH_SECRET: "for the tokens of this test's own sessions",
})

const { origin, asked, cache, ...site } = await serveSite(({ url = "" }, response) => {
  const made = /topic%3D(?!bees|honey)/.test(url) ? ",made-up" : ""
  const status = /nowhere$|^\/old-addresses|lost|page%3D99/.test(url) ? 404 : 200
  const tags: Record<string, string> = url.includes("/alerts") ? {} : { "x-tags": `site${made}` }
  response.writeHead(status, { "content-type": "text/html", ...tags }).end("<h1>Honey</h1>")
})

let clients = 0
beforeEach(() => {
  clients++
})
/** As one of this test's clients. */
const visit = (path: string, { client = 1, headers, method }: Wish = {}) =>
  site.visit(path, { "x-forwarded-for": `6.6.6.6, 10.${clients}.0.${client}`, ...headers }, method)
type Wish = { client?: number; headers?: Record<string, string>; method?: string }
const statuses = async (paths: string[], wish?: Wish) => {
  const all: number[] = []
  for (const path of paths) all.push((await visit(path, wish)).status)
  return all
}
const numbered = (path: (number: number) => string, count = 7) =>
  Array.from({ length: count }, (_, n) => path(n))

test("one client searches so often, is told so in its language and when to come again, and nobody else is", async () => {
  const searches = numbered(n => `/fr/search?q=miel${n}`)
  expect(await statuses(searches)).toEqual([200, 200, 200, 200, 200, 429, 429])
  const refused = await visit("/fr/search?q=miel")
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
  expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(12)
  expect(refused.headers.get("cache-control")).toBe("no-store")
  expect(await refused.text()).toMatch(/lang="fr"[\s\S]*Trop de demandes/)
  expect(await statuses(searches, { client: 2 })).toEqual([200, 200, 200, 200, 200, 429, 429])
  expect(asked).toHaveLength(10)
})

test("whoever makes up for whom it asks is counted as who it is", async () => {
  const made = await Promise.all(
    numbered(n => `/en/search?q=${n}`, 20).map((path, n) =>
      visit(path, { headers: { "x-forwarded-for": `7.7.7.${n}, 10.${clients}.0.9` } }),
    ),
  )
  expect(made.filter(({ status }) => status === 429)).toHaveLength(15)
})

test("programs are refused in their own form, and what is kept is never refused to anybody", async () => {
  await visit("/api/v1/stories?limit=5", { client: 3 })
  await visit("/en/news?topic=bees", { client: 3 })
  for (const path of numbered(n => `/api/v1/stories?limit=${n + 10}`)) await visit(path)
  const refused = await visit("/api/v1/stories?limit=50")
  expect([refused.status, refused.headers.get("content-type")]).toEqual([429, "application/problem+json"])
  expect(await refused.json()).toMatchObject({ status: 429, title: "Too Many Requests" })
  expect(await statuses(["/api/v1/stories?limit=5", "/en/news?topic=bees", "/en/news", "/en"])).toEqual([
    200, 200, 200, 200,
  ])
})

test("whoever signs in with a cookie of their own making is refused like everybody", async () => {
  const headers = { cookie: "session=abc" }
  expect(
    await statuses(
      numbered(n => `/en/search?q=${n}`),
      { headers },
    ),
  ).toContain(429)
})

test("suggestions come with each word that is typed, and are refused later", async () => {
  const typed = await statuses(numbered(n => `/en/search/suggestions?q=h${n}`, 30))
  expect(typed.indexOf(429)).toBe(25)
})

test("one client asks for so many alerts, in the language of the page from which it asks, and others go on", async () => {
  const ask = (client: number, referer?: string) =>
    visit("/alerts/ask", {
      client,
      method: "POST",
      headers: {
        "sec-fetch-site": "same-origin",
        "accept-language": "es",
        ...(referer && { referer: `${origin}${referer}` }),
      },
    })
  const answers = [1, 2, 3, 4].map(() => ask(1, "/tr/alerts?list=news"))
  const [refused] = (await Promise.all(answers)).filter(({ status }) => status === 429)
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(1_000)
  expect(await refused?.text()).toContain('lang="tr"')
  expect(await (await ask(1)).text()).toContain('lang="es"')
  expect((await ask(2)).status).toBe(200)
  const stop = `/alerts/stop?key=${"k".repeat(43)}`
  expect(await statuses(Array(10).fill(stop), { method: "POST" })).not.toContain(429) // mail programmes share a client
})

test("an answer about what there is not is never kept, and what there is is", async () => {
  const twice = async (path: string) => {
    asked.length = 0
    await visit(path)
    await visit(path)
    return asked.length
  }
  expect(await twice("/en/news?topic=bees&topic=honey")).toBe(1)
  expect(await twice("/en/news?topic=atlantis")).toBe(2)
  await visit("/en/lost?id=1", { client: 2 }) // which might be an old address
  expect(await twice("/en/news/page/99?topic=honey")).toBe(4) // the page, and where it leads
  expect(cache.size.entries).toBe(2)
})

test("to ask for old addresses by made-up parameters is limited as searching is", async () => {
  expect(await statuses(numbered(n => `/en/lost?id=${n}`))).toEqual([404, 404, 404, 404, 404, 429, 429])
  expect(
    await statuses(
      numbered(n => `/?id=${n}`),
      { client: 2 },
    ),
  ).toEqual([200, 200, 200, 200, 200, 429, 429])
})

test("made-up addresses push out none of the pages that there are", async () => {
  const pages = numbered(n => `/en/news/page/${n + 2}`, 20)
  for (const path of pages) await visit(path)
  asked.length = 0
  for (const path of numbered(n => `/en/nothing${n}/where/x/nowhere`, 500)) await visit(path)
  asked.length = 0
  for (const path of pages) await visit(path)
  expect(asked).toEqual([])
})

test("pages about alerts are made for whoever asks, and limited as searching is", async () => {
  expect(await statuses(Array(7).fill("/en/alerts"))).toEqual([200, 200, 200, 200, 200, 429, 429])
})

test("however its address is spelled, a search is one, and a path that looks like one is none", async () => {
  const spelled = numbered(n => `/api/v1/stories?%71=${n}`)
  expect(await statuses(spelled)).toEqual([200, 200, 200, 200, 200, 429, 429])
  expect(cache.size.entries).toBe(0)
  expect(await statuses(numbered(n => `/en/lost${n}&q=1`))).not.toContain(429)
  expect(cache.size.entries).toBe(7)
})

test("a page is kept under one address, and no other gives it", async () => {
  for (const path of ["/en/news", "/%65n/news", "//en/news", "/en/n%65ws?x"]) await visit(path)
  for (let number = 0; number < 50; number++) await visit(`${"/".repeat(number + 2)}en/news`)
  expect(cache.size.entries).toBe(1)
  expect(new Set(asked.map(({ url }) => url))).toEqual(new Set(["/en/news"]))
  expect(asked).toHaveLength(1)
})
