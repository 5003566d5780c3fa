import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { env } from "../env"
import { newToken } from "../platform/session-cookie"
import { siteModule } from "../platform/site-module"
import { serveSite } from "../tests/serve-site"

/** What of an application's answers is cached and sent to everybody, and what is not. */

env.AUTH_SECRET ??= "for the tokens of this test's own sessions"
const session = `session=${newToken()}`
const page = `<!doctype html><html><head><script src="/framework.js"></script></head><body>${"<p>Honey. </p>".repeat(200)}</body></html>`
const nothing = '<template data-dgst="NEXT_HTTP_ERROR_FALLBACK;404"></template>'

const { origin, asked, cache, counts, visit } = await serveSite(({ url = "" }, response) => {
  const tags = /^\/(images|en\/alerts)/.test(url) ? {} : { "x-tags": "story:1" }
  const headers = { "content-type": "text/html; charset=utf-8", "x-powered-by": "us", ...tags }
  if (url.endsWith(".rsc"))
    return response
      .writeHead(404, {
        "content-type": "text/x-component",
        "cache-control": "s-maxage=31536000",
        "x-tags": "a",
      })
      .end("0:")
  return response
    .writeHead(url.startsWith("/site") ? 404 : 200, headers)
    .end(url.endsWith("list=nothing") ? page + nothing : page)
})

test("a page is rendered once and then given to everybody, without the framework's scripts", async () => {
  for (const _ of [1, 2, 3]) {
    const answer = await visit("/en")
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain("<script")
    expect(answer.headers.get("x-tags")).toBeNull()
    expect(answer.headers.get("x-powered-by")).toBeNull()
    expect(answer.headers.get("vary")).toBe("Accept-Encoding")
  }
  expect(asked).toHaveLength(1)
})

test("it is dropped by its tag and by no other", async () => {
  await visit("/en")
  cache.drop(["story:2"])
  await visit("/en")
  expect(asked).toHaveLength(1)
  cache.drop(["story:1"])
  await visit("/en")
  expect(asked).toHaveLength(2)
})

test("no header, cookie or parameter reaches the render, so none can change what others get", async () => {
  await visit("/en?__proto__=1&utm_source=x", {
    rsc: "1",
    "next-router-prefetch": "1",
    "x-forwarded-host": "evil.example",
    "x-middleware-subrequest": "proxy",
    cookie: "theme=dark",
  })
  expect(asked).toHaveLength(1)
  expect(asked[0]?.url).toBe("/en")
  expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual(["host", "user-agent"])
  expect(asked[0]?.headers.host).not.toContain("evil")
  await visit("/en")
  expect(asked).toHaveLength(1)
})

test("who has a session is answered afresh, with the same document", async () => {
  await visit("/en")
  const answer = await visit("/en", { cookie: `theme=dark; ${session}` })
  expect(await answer.text()).toContain("Honey")
  expect(asked).toHaveLength(2)
  expect(asked[1]?.headers.cookie).toBeUndefined()
})

test("nobody steps past what is kept with a cookie that they made up", async () => {
  await visit("/en")
  const [token = "", end = ""] = session.split(".")
  for (const cookie of ["session=abc", "__Host-session=abc", `${token}.${end}.${"A".repeat(43)}`])
    await visit("/en", { cookie })
  expect(asked).toHaveLength(1)
})

test("a file of our own is given to everybody, signed in or not, and nothing kept takes its place", async () => {
  for (const headers of [{ cookie: session }, {}, { cookie: session }] as Record<string, string>[])
    expect((await visit(siteModule.address, headers)).status).toBe(200)
  expect(asked).toEqual([])
  expect((await visit(`${siteModule.address}?x`)).status).toBe(404)
  expect((await visit(siteModule.address)).status).toBe(200)
})

test("each reader gets the encoding they take, with the same words in it", async () => {
  const plain = Buffer.from(await (await visit("/en")).arrayBuffer())
  for (const [encoding, decode] of [
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)
    for (const _ of [1, 2]) {
      const raw = await new Promise<Buffer>((resolve, reject) =>
        import("node:http").then(({ get }) =>
          get(`${origin}/en`, { headers: { "accept-encoding": encoding } }, answer => {
            expect(answer.headers["content-encoding"]).toBe(encoding)
            const chunks: Buffer[] = []
            answer.on("data", chunk => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks)))
          }).on("error", reject),
        ),
      )
      expect(raw.length).toBeLessThan(plain.length / 2)
      expect(decode(raw).equals(plain)).toBe(true)
    }
})

test("a reader who has it already is told so, until it changes", async () => {
  const etag = (await visit("/en")).headers.get("etag") ?? ""
  const again = await visit("/en", { "if-none-match": `"other", ${etag}` })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe("")
  expect(again.headers.get("content-security-policy")).toContain("default-src 'none'")
  expect((await visit("/en", { "if-none-match": '"other"' })).status).toBe(200)
})

test("HEAD has the headers and no body", async () => {
  const answer = await visit("/en", {}, "HEAD")
  expect(Number(answer.headers.get("content-length"))).toBeGreaterThan(1_000)
  expect(await answer.text()).toBe("")
})

test("what says nothing of what it shows is not kept", async () => {
  await visit("/images/a.webp")
  await visit("/images/a.webp")
  expect(asked).toHaveLength(2)
})

test("a query that is badly encoded changes nothing of the answer, here as everywhere", async () => {
  for (const address of [
    "/en?utm_campaign=50%off",
    "/en/news?utm_source=a%",
    "/en/search?q=caf%E9",
    "/en/search?q=100%",
    "/en/rss.xml?x=%",
    "/en/events/calendar.ics?token=%zz",
    "/desk/stories?search=%",
    "/sign-in?to=%E0%A4%A",
    "/api/v1/stories?x=%",
  ])
    expect((await visit(address)).status, address).toBe(200)
})

test("what programs ask is answered to pages of every origin, with the question as it was asked", async () => {
  const answer = await visit("/api/v1/stories?limit=5&x=1")
  expect(asked.map(({ url }) => url)).toEqual(["/api/v1/stories?limit=5&x=1"])
  expect(answer.headers.get("access-control-allow-origin")).toBe("*")
  expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin")
  expect((await visit("/en")).headers.get("access-control-allow-origin")).toBeNull()
})

test("what is made for one reader is kept by nobody, here or elsewhere", async () => {
  const first = await visit("/en/alerts?list=news")
  expect(first.headers.get("cache-control")).toBe("no-store")
  await visit("/en/alerts?list=news")
  expect(asked.map(({ url }) => url)).toEqual(["/en/alerts?list=news", "/en/alerts?list=news"])
  expect(counts.take().hits.map(({ address }) => address)).not.toContain("/en/alerts?list=news")
  expect((await visit("/en/alerts?list=nothing")).status).toBe(404)
})

test("what the framework writes for its own scripts is kept by no cache for longer than a page", async () => {
  const answer = await visit("/en/news.rsc")
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([
    404,
    "public, max-age=0, must-revalidate",
  ])
})

test("a private link that opens nothing is a 404 whose key is written down nowhere and looked up no further", async () => {
  expect((await visit("/en/alerts/own?key=AbC&list=nothing")).status).toBe(404)
  expect(asked.map(({ url }) => url)).toEqual(["/en/alerts/own?key=AbC&list=nothing"])
  expect(JSON.stringify(counts.take()).toLowerCase()).not.toContain("abc")
})
