import { beforeEach, expect, test } from "vitest"
import { env } from "../env"
import { newToken } from "../platform/session-cookie"
import { serveSite } from "../tests/serve-site"

/** A real server around a little site: a page, some old addresses, a text that is gone, and a picture. */

const old = new Map([
  ["/old", "/en"],
  ["/page.php?id=5", "/en/five"],
  ["/?p=7", "/en/seven"],
  ["/tidy", "/en"],
])
const pages: Record<string, number> = { "/en": 200, "/en/gone": 410, "/desk": 200, "/en/former": 301 }
const state = { isAway: false }

env.AUTH_SECRET ??= "for the tokens of this test's own sessions"
const session = newToken()
const { origin, asked, cache, counts, ...site } = await serveSite(({ url = "" }, response) => {
  const { pathname, searchParams } = new URL(url, "http://a")
  if (pathname === "/old-addresses") {
    if (state.isAway) return response.writeHead(503).end()
    const address = searchParams.get("address") ?? ""
    const location = old.get(address)
    const tags = { "x-tags": `old-address:${encodeURIComponent(address)}` }
    return response.writeHead(location ? 301 : 404, { ...tags, ...(location ? { location } : {}) }).end()
  }
  if (pathname === "/images/a.webp")
    return response.writeHead(200, { "content-type": "image/webp", "x-tags": "story:1" }).end("picture")
  if (pathname === "/") return response.writeHead(307, { location: "/en" }).end()
  if (pathname.endsWith("/")) return response.writeHead(308, { location: pathname.slice(0, -1) }).end()
  const status = pages[pathname] ?? 404
  const location = status === 301 ? { location: "/en" } : {}
  response.writeHead(status, { "content-type": "text/html", "x-tags": `at:${pathname}`, ...location })
  return response.end("<h1>Honey</h1>")
})

beforeEach(() => {
  state.isAway = false
})

const firefox = {
  "user-agent": "Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0",
  accept: "text/html",
}
const visit = (path: string, headers: Record<string, string> = {}, method?: string) =>
  site.visit(path, { ...firefox, ...headers }, method)
const ways = async (path: string) => {
  const { status, headers } = await visit(path)
  return [status, headers.get("location")]
}
const counted = () =>
  counts.take().hits.map(({ address, status, people, robots }) => `${status} ${address} ${people}/${robots}`)

test("pages, ways on, misses and what is gone are counted; pictures, posts and looks ahead are not", async () => {
  for (const path of ["/en", "/en", "/en?utm_source=x", "/en/gone", "/old", "/en/former", "/missing?id=1"])
    await visit(path)
  for (const path of ["/images/a.webp", "/speculation-rules.json"]) await visit(path)
  await visit("/en", {}, "HEAD")
  await visit("/en", { "sec-purpose": "prefetch;prerender" })
  await visit("/en", { "sec-fetch-site": "same-origin" }, "POST")
  await visit("/en", { "user-agent": "Googlebot/2.1" })
  expect(counted()).toEqual([
    "200 /en 3/1",
    "301 /old 1/0",
    "301 /en/former 1/0",
    "404 /missing?id=1 1/0",
    "410 /en/gone 1/0",
  ])
})

test("who is signed in is not counted; who has another cookie is", async () => {
  await visit("/en", { cookie: `session=${session}` })
  await visit("/en", { cookie: `__Host-session=${session}` })
  await visit("/en", { cookie: "theme=dark" })
  await visit("/en", { cookie: "session=made-up" })
  expect(counted()).toEqual(["200 /en 2/0"])
})

test("an old address leads on in all its spellings, and what is kept of it goes when it changes", async () => {
  for (const spelling of ["/old", "/OLD/", "/old/index.htm", "//old", "/old?utm_source=x", "/%6Fld"])
    expect(await ways(spelling), spelling).toEqual([301, "/en"])
  asked.length = 0
  await ways("/old")
  expect(asked).toEqual([])
  old.set("/old", "/fr")
  cache.drop(["old-address:%2Fold"])
  for (const spelling of ["/old", "/OLD/", "/old/index.htm"])
    expect(await ways(spelling), spelling).toEqual([301, "/fr"])
  old.set("/old", "/en")
})

test("a miss is kept, too, and goes when somebody leads it on, or when a page comes there", async () => {
  expect(await ways("/soon")).toEqual([404, null])
  asked.length = 0
  expect(await ways("/soon")).toEqual([404, null])
  expect(asked).toEqual([])
  old.set("/soon", "/en")
  cache.drop(["old-address:%2Fsoon"])
  expect(await ways("/soon")).toEqual([301, "/en"])
  pages["/soon"] = 200
  cache.drop(["at:/soon"])
  expect(await ways("/soon")).toEqual([200, null])
})

test("parameters belong to an old address where they are in the table, at the front door too", async () => {
  expect(await ways("/page.php?id=5")).toEqual([301, "/en/five"])
  expect(await ways("/page.php?ID=5&utm_source=x")).toEqual([301, "/en/five"])
  expect(await ways("/page.php?id=6")).toEqual([404, null])
  expect(await ways("/?p=7")).toEqual([301, "/en/seven"])
  expect(await ways("/?p=8")).toEqual([307, "/en"])
  expect(await ways("/en?id=5")).toEqual([200, null])
  expect(counted().filter(hit => hit === "301 /page.php?id=5 1/0")).toHaveLength(2) // added up where they are written
})

test("a slash too many is tidied only where a page is", async () => {
  expect(await ways("/tidy/")).toEqual([301, "/en"])
  expect(await ways("/en/")).toEqual([308, "/en"])
  expect((await visit("/nothing/")).status).toBe(404)
})

test("while nobody can say where an address leads, it is not said to lead nowhere", async () => {
  state.isAway = true
  expect((await visit("/unknown")).status).toBe(503)
  expect(counted()).toEqual([])
})

test("a page rendered ahead is counted once it is read, told by a page of ours and for a page of ours", async () => {
  const tell = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}/seen`, {
      method: "POST",
      body,
      headers: { ...firefox, "sec-fetch-site": "same-origin", ...headers },
    })
  const ahead = () => visit("/en?utm_source=y", { "sec-purpose": "prefetch;prerender" })
  await tell("/en") // which another test may have been given ahead
  counts.take()
  expect((await tell("/en/gone?utm_source=x")).status).toBe(204) // nobody was given it ahead
  expect(counted()).toEqual([])
  await ahead()
  expect(counted()).toEqual([])
  asked.length = 0
  for (const _ of [1, 2, 3]) expect((await tell("/en?utm_source=x")).status).toBe(204)
  expect(counted()).toEqual(["200 /en 1/0"])
  expect((await tell("/en?q=made+up")).status).toBe(204)
  expect((await tell("/en/search?q=made+up")).status).toBe(204)
  expect(asked).toEqual([]) // nothing is rendered for what somebody tells
  await ahead()
  expect((await tell("/images/a.webp")).status).toBe(204)
  expect((await tell("/en", { cookie: `session=${session}` })).status).toBe(204)
  expect((await tell("/en", { "sec-fetch-site": "cross-site" })).status).toBe(403)
  expect((await tell("/en", { "sec-fetch-site": "none" })).status).toBe(403)
  for (const nonsense of [
    "/en/news/%00",
    "/en/%E0%A4%A",
    "",
    "en",
    "/desk",
    "https://evil.example/",
    "/en\n/fr",
  ])
    expect((await tell(nonsense)).status, nonsense).toBe(400)
  expect((await tell(`/${"a".repeat(5_000)}`)).status).toBe(413)
  expect(counted()).toEqual([])
  await tell("/en", { "user-agent": "Googlebot/2.1" })
  expect(counted()).toEqual(["200 /en 0/1"])
})
