import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { type AddressInfo, connect } from "node:net"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { afterEach, expect, test } from "vitest"
import { env } from "../env"
import { PageCache } from "../platform/page-cache"
import { noteRead, requestNote } from "../platform/request-note"
import { newToken } from "../platform/session-cookie"
import { siteModule } from "../platform/site-module"
import { formsWith } from "./answer-form"
import type { Finished } from "./finished"
import { healthOf } from "./health"
import { HitCounts } from "./hit-counts"
import { listenerFor } from "./listener"
import { leadingOn } from "./old-addresses"
import { renderWith } from "./render"
import { SharedAnswers } from "./shared-answers"

/** A real server around a little application, which notes what it is asked. */

const page = `<!doctype html><html><head><script src="/framework.js"></script></head><body>${"<p>Honey. </p>".repeat(200)}</body></html>`
const asked: { url?: string; headers: IncomingMessage["headers"] }[] = []
const usual = {
  isStopping: false,
  isReady: true,
  status: 200,
  waitSeconds: 0,
  type: "text/html; charset=utf-8",
}
const state = { ...usual }

function application(request: IncomingMessage, response: ServerResponse) {
  const { url, headers, method } = request
  asked.push({ url, headers })
  if (method === "POST" && url === "/alerts/ask") return askedForAlert(response)
  const typed = requestNote()?.refused?.typed.email
  if (typed) return response.writeHead(200, { "content-type": "text/html" }).end(`<p>${typed}</p>`)
  if (url === "/desk/misread") {
    response.setHeader("x-action", "1")
    response.statusCode = 500
    response.write("The framework's ")
    return response.end("own page.")
  }
  if (url === "/sign-in?read") {
    let length = 0
    request.on("data", chunk => (length += chunk.length))
    return request.on("end", () => response.end(`${length} bytes.`)).on("error", () => response.destroy())
  }
  if (url === "/desk/mistake") {
    noteRead()
    return response.writeHead(500, { "content-type": "text/html" }).end("A mistake of ours.")
  }
  const note = requestNote()
  if (note && state.waitSeconds) note.waitSeconds = state.waitSeconds
  if (url === "/en/slow-failure") throw new Error("a mistake")
  const tags = /^\/(images|en\/alerts)/.test(url ?? "") ? {} : { "x-tags": "story:1" }
  response.setHeader("content-type", state.type)
  response.writeHead(state.status, {
    "x-powered-by": "us",
    ...tags,
  })
  const nothing = '<template data-dgst="NEXT_HTTP_ERROR_FALLBACK;404"></template>'
  response.end(url?.endsWith("list=nothing") ? page + nothing : page)
}

env.AUTH_SECRET ??= "for the tokens of this test's own sessions"
const session = `session=${newToken()}`
/** What the application makes of a form: it comes back, or the browser goes on. */
const form = { comesBack: true, status: 422 }
function askedForAlert(response: ServerResponse) {
  const note = requestNote()
  const refusal = { code: "email", message: "", fields: {}, typed: { email: ["ada at home"] } }
  if (note && form.comesBack) note.cameBack = { page: "/fr/alerts?list=news", refusal }
  const location = form.comesBack ? {} : { location: "/fr/alerts/asked" }
  response.writeHead(form.status, { "content-type": "text/plain", ...location }).end("That is no address.")
}

const counts = new HitCounts()
const cache = new PageCache<Finished>({ maxBytes: 1_000_000 })
cache.listen(true)
const server = createServer(
  { requireHostHeader: false },
  listenerFor({
    answers: new SharedAnswers(cache, leadingOn(renderWith(application))),
    application,
    forms: formsWith(application, renderWith(application)),
    counts,
    isStopping: () => state.isStopping,
    health: healthOf({
      notReady: async () => (state.isReady ? undefined : "Not yet."),
      metrics: async () => "figures",
    }),
  }),
)
await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const visit = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(origin + path, { method, headers: { "accept-encoding": "identity", ...headers } })

/** A request as it stands, and everything that is answered to it. */
const raw = (...lines: string[]) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1", () =>
      socket.write([...lines, "Connection: close", "", ""].join("\r\n")),
    )
    let answer = ""
    socket.on("data", chunk => (answer += chunk))
    socket.on("end", () => resolve(answer)).on("error", reject)
  })

afterEach(() => {
  asked.length = 0
  counts.take()
  Object.assign(state, usual)
  cache.flush()
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
  state.status = 404
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

test("a page can only be read", async () => {
  const answer = await visit("/en", { "sec-fetch-site": "same-origin" }, "POST")
  expect(answer.status).toBe(405)
  expect(answer.headers.get("allow")).toBe("GET, HEAD")
  expect(asked).toHaveLength(0)
})

test("a post from another site is refused, a malformed and an endless address too", async () => {
  expect((await visit("/desk", { "sec-fetch-site": "cross-site" }, "POST")).status).toBe(403)
  expect((await visit("/desk", { origin: "https://evil.example" }, "POST")).status).toBe(403)
  for (const address of ["/en/%E0%A4%A", "/en/news/%00", "/en/news/x%3F%00"])
    expect((await visit(address)).status, address).toBe(400)
  expect((await visit(`/en/${"a".repeat(5_000)}`)).status).toBe(414)
  expect(asked).toHaveLength(0)
})

test.each([
  ["TRACE", "/desk"],
  ["PUT", "/desk/stories"],
  ["DELETE", "/sign-in"],
  ["PATCH", "/alerts/ask"],
  ["OPTIONS", "/desk"],
  ["POST", "/"],
  ["POST", "/?a=1"],
  ["POST", "/images/a.webp"],
  ["POST", "/desk/mail/a/file"],
  ["POST", "/livez"],
  ["PROPFIND", "/en/news"],
  ["POST", "/api/auth/_log"],
  ["POST", "/api/auth/signout"],
  ["POST", siteModule.address],
])("%s is no method for %s, which says by which it is asked", async (method, path) => {
  const answer = await raw(`${method} ${path} HTTP/1.1`, "Host: a", "Sec-Fetch-Site: same-origin")
  expect(answer).toMatch(/^HTTP\/1.1 405 /)
  expect(answer).toMatch(/\r\nAllow: GET, HEAD/)
  expect(answer).toMatch(/\r\n\r\n[\s\S]*This address /)
  expect(asked).toEqual([])
})

const refused: [string, number, ...string[]][] = [
  ["a host that is none", 400, "Host: a b"],
  ["an origin that is none", 403, "Host: a", "Origin: somewhere", "Sec-Fetch-Site: same-origin"],
  ["a compressed body", 415, "Host: a", "Content-Encoding: gzip", "Content-Length: 3"],
  ["a body compressed twice", 415, "Host: a", "Content-Encoding: br, gzip", "Content-Length: 3"],
  ["a body that is too long", 413, "Host: a", "Content-Length: 90000000"],
]

test.each(refused)("%s is refused with a sentence", async (_, status, ...headers) => {
  const site = headers.some(header => header.startsWith("Sec-")) ? [] : ["Sec-Fetch-Site: same-origin"]
  const answer = await raw("POST /desk/stories/new HTTP/1.1", ...headers, ...site)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toMatch(/\r\n\r\n[\s\S]*[A-Z].*\.\n/)
  expect(asked).toEqual([])
})

test("what the framework cannot take apart is told as misunderstood, and a mistake of ours as one", async () => {
  const misread = await visit("/desk/misread", { "sec-fetch-site": "same-origin" }, "POST")
  expect([misread.status, await misread.text()]).toEqual([
    400,
    "What was sent is not understood, so nothing was done.\n",
  ])
  expect(misread.headers.get("x-action")).toBeNull()
  expect(misread.headers.get("x-content-type-options")).toBe("nosniff")
  expect((await visit("/desk/misread", { "next-router-state-tree": "x" })).status).toBe(400)
  expect((await visit("/desk/misread")).status).toBe(500)
  const mistake = await visit("/desk/mistake", { "sec-fetch-site": "same-origin" }, "POST")
  expect([mistake.status, await mistake.text()]).toEqual([500, "A mistake of ours."])
})

test("a mistake of ours is answered with words in the reader's language, and not kept", async () => {
  const answer = await visit("/fr/news")
  expect(answer.status).toBe(200)
  state.status = 500
  cache.flush()
  const trouble = await visit("/fr/news")
  expect(trouble.status).toBe(500)
  expect(await trouble.text()).toContain('lang="fr"')
  state.status = 200
  expect((await visit("/fr/news")).status).toBe(200)
})

test("an exception in the application is a 500 with words and takes nobody down", async () => {
  const answer = await visit("/en/slow-failure")
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain("<h1>")
  expect((await visit("/en")).status).toBe(200)
})

test("health tells the truth: alive, not ready, and stopping with connections that close", async () => {
  state.isReady = false
  expect((await visit("/livez")).status).toBe(200)
  const notReady = await visit("/readyz")
  expect([notReady.status, await notReady.text()]).toEqual([503, "Not yet.\n"])
  state.isReady = true
  expect((await visit("/readyz")).status).toBe(200)
  state.isStopping = true
  expect((await visit("/en")).headers.get("connection")).toBe("close")
})

test("the figures are for this very machine, and not for who comes through a proxy", async () => {
  expect(await (await visit("/metrics")).text()).toBe("figures\n")
  expect((await visit("/metrics", { "x-forwarded-for": "203.0.113.9" })).status).toBe(404)
})

test("what programs ask is answered to pages of every origin, with the question as it was asked", async () => {
  const answer = await visit("/api/v1/stories?limit=5&x=1")
  expect(asked.map(({ url }) => url)).toEqual(["/api/v1/stories?limit=5&x=1"])
  expect(answer.headers.get("access-control-allow-origin")).toBe("*")
  expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin")
  expect((await visit("/en")).headers.get("access-control-allow-origin")).toBeNull()
})

test("a browser may ask beforehand, and everything that would change something is refused", async () => {
  const before = await visit("/api/v1/stories", { origin: "https://elsewhere.example" }, "OPTIONS")
  expect(before.status).toBe(204)
  expect(before.headers.get("access-control-allow-origin")).toBe("*")
  expect(before.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS")
  expect((await visit("/en/news", {}, "OPTIONS")).status).toBe(405)
  const post = await visit("/api/v1/stories", { origin: new URL(env.SITE_URL).origin }, "POST")
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"])
  expect(asked).toEqual([])
})

test("programs are told of trouble in their own form", async () => {
  Object.assign(state, { status: 500 })
  const answer = await visit("/api/v1/stories")
  expect([answer.status, answer.headers.get("content-type")]).toEqual([500, "application/problem+json"])
  expect(await answer.json()).toMatchObject({ status: 500, title: "Internal Server Error" })
  const elsewhere = await visit("/api/v1/stories", { "sec-fetch-site": "cross-site" }, "POST")
  expect([elsewhere.status, elsewhere.headers.get("content-type")]).toEqual([403, "application/problem+json"])
})

test("a programme for mail stops an alert from elsewhere, with the key in the address and nothing else", async () => {
  const key = "k".repeat(43)
  const post = async (path: string) => (await visit(path, {}, "POST")).status
  expect(await post(`/alerts/stop?key=${key}&in=en`)).toBe(200)
  expect(await post("/alerts/stop?key=short")).toBe(403)
  expect(await post(`/alerts/forget?key=${key}`)).toBe(403)
  expect(await post(`/alerts/ask?key=${key}`)).toBe(403)
})

const ask = (body: string, redirect: RequestRedirect = "manual") =>
  fetch(`${origin}/alerts/ask`, {
    method: "POST",
    redirect,
    headers: { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
    body,
  })

test("a form that comes back is answered with its page, and nothing typed stands in an address", async () => {
  Object.assign(form, { comesBack: true, status: 422 })
  const answer = await ask("email=ada+at+home")
  expect([answer.status, answer.headers.get("location")]).toEqual([422, null])
  expect(answer.headers.get("cache-control")).toBe("no-store")
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'")
  expect(await answer.text()).toBe("<p>ada at home</p>")
  expect(asked.map(({ url }) => url)).toEqual(["/alerts/ask", "/fr/alerts?list=news"])
  expect(counts.take().hits).toEqual([])
})

test("what one person typed is nobody else's page, however many ask at once", async () => {
  Object.assign(form, { comesBack: true, status: 422 })
  const [answer, ...pages] = await Promise.all([
    ask("email=ada+at+home"),
    ...Array.from({ length: 5 }, () => visit("/fr/alerts?list=news")),
  ])
  expect(await answer?.text()).toContain("ada at home")
  for (const page of pages) expect(await page.text()).not.toContain("ada at home")
})

test("a form that is taken sends its reader on, and one that is too long is not read to its end", async () => {
  Object.assign(form, { comesBack: false, status: 303 })
  const answer = await ask("email=ada%40example.org")
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/fr/alerts/asked"])
  expect((await ask(`email=${"x".repeat(11_000)}`)).status).toBe(413)
  Object.assign(form, { comesBack: false, status: 500 })
  const trouble = await ask("email=ada")
  expect([trouble.status, trouble.headers.get("content-type")]).toEqual([500, "text/html; charset=utf-8"])
})

test("what is made for one reader is kept by nobody, here or elsewhere", async () => {
  const first = await visit("/en/alerts?list=news")
  expect(first.headers.get("cache-control")).toBe("no-store")
  await visit("/en/alerts?list=news")
  expect(asked.map(({ url }) => url)).toEqual(["/en/alerts?list=news", "/en/alerts?list=news"])
  expect(counts.take().hits.map(({ address }) => address)).not.toContain("/en/alerts?list=news")
  expect((await visit("/en/alerts?list=nothing")).status).toBe(404)
})

test("a private link that opens nothing is a 404 whose key is written down nowhere and looked up no further", async () => {
  expect((await visit("/en/alerts/own?key=AbC&list=nothing")).status).toBe(404)
  expect(asked.map(({ url }) => url)).toEqual(["/en/alerts/own?key=AbC&list=nothing"])
  expect(JSON.stringify(counts.take()).toLowerCase()).not.toContain("abc")
})

test("a request that does not say to which site it goes is refused with a sentence, unless it is of the time before", async () => {
  for (const address of ["/en", "/sign-in"]) {
    await visit(address)
    const answer = await raw(`GET ${address} HTTP/1.1`)
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).toMatch(/\r\nX-Content-Type-Options: nosniff\r\n/)
    expect(answer).toMatch(/does not say to which site/)
    expect(await raw(`GET ${address} HTTP/1.0`)).toMatch(/^HTTP\/1.1 200 /)
  }
})

test("what is told to be seen and is too long, or a form that is, hears why, however much of it there is", async () => {
  for (const bytes of [5_000, 900_000]) {
    const seen = await post("/seen", bytes)
    expect([seen.status, await seen.text()]).toEqual([413, expect.stringContaining("nothing was counted")])
    expect(seen.headers.get("content-security-policy")).toContain("default-src 'none'")
    const form = await post("/alerts/ask", bytes + 5_001)
    expect([form.status, await form.text()]).toEqual([
      413,
      expect.stringContaining("more than the form takes"),
    ])
  }
  const other = await post("/seen", 0)
  expect([other.status, await other.text()]).toEqual([
    400,
    expect.stringContaining("no address of a public page"),
  ])
})

test.each(["text/html; charset=utf-8", "text/x-component"])(
  "where nothing was looked at because too much was asked, the answer says so and for how long: %s",
  async type => {
    Object.assign(state, { waitSeconds: 7, type })
    const answer = await post("/sign-in", 100)
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "7"])
    state.waitSeconds = 0
    expect((await post("/sign-in", 100)).status).toBe(200)
  },
)

const post = (path: string, bytes: number, headers: Record<string, string> = {}) =>
  fetch(origin + path, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin", ...headers },
    body: "x".repeat(bytes),
  })

test.each([
  ["/desk/stories/1/en/edit", 4_600_000, 413],
  ["/desk/stories/1/en/edit", 4_000_000, 200],
  ["/sign-in", 1_100_000, 413],
  ["/desk/images", 5_000_000, 200],
])("a post to %s of %i bytes is answered %i", async (path, bytes, status) => {
  const answer = await post(path, bytes)
  expect(answer.status).toBe(status)
  if (status === 413) expect(await answer.text()).toMatch(/more than can be sent at once/)
})

test.each([
  [900_000, 200, "900000 bytes."],
  [1_200_000, 413, "This is more than can be sent at once"],
])(
  "a body of %i bytes that does not tell its length is counted where it is read: %i",
  async (bytes, status, words) => {
    const answer = await fetch(`${origin}/sign-in?read`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
      body: new Blob(["x".repeat(bytes)]).stream(),
      duplex: "half",
    } as RequestInit)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(words)
  },
)

test("a script is handed the sentence of a refusal in the one type that the framework reads", async () => {
  const answer = await post("/desk/stories/1/en/edit", 4_600_000, { "next-action": "40" })
  expect(answer.headers.get("content-type")).toBe("text/plain")
})

test.each(["/desk/stories?search=a%00b", "/desk/stories/1%00/en", "/sign-in?to=%00"])(
  "the letter 0 in the address %s is refused in words",
  async path => {
    const answer = await visit(path)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(/not written as addresses are/)
  },
)
