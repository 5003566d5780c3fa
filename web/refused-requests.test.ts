import { expect, test } from "vitest"
import { env } from "../env"
import { newToken } from "../platform/session-cookie"
import { siteModule } from "../platform/site-module"
import { serveSite } from "../tests/serve-site"

/** Methods, addresses, origins and bodies that nothing takes are refused with a sentence, and reach no application. */

Object.assign(env, { AUTH_SECRET: "for the tokens of this test's own sessions" })

const { origin, asked, visit, post, raw } = await serveSite((request, response) => {
  if (!request.url?.endsWith("?read")) return response.end("<h1>Honey</h1>")
  let length = 0
  request.on("data", chunk => (length += chunk.length))
  return request.on("end", () => response.end(`${length} bytes.`)).on("error", () => response.destroy())
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

test("a programme for mail stops an alert from elsewhere, with the key in the address and nothing else", async () => {
  const key = "k".repeat(43)
  const post = async (path: string) => (await visit(path, {}, "POST")).status
  expect(await post(`/alerts/stop?key=${key}&in=en`)).toBe(200)
  expect(await post("/alerts/stop?key=short")).toBe(403)
  expect(await post(`/alerts/forget?key=${key}`)).toBe(403)
  expect(await post(`/alerts/ask?key=${key}`)).toBe(403)
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

const aDay = 86_400_000
const signedInHere = { cookie: `session=${newToken()}` }
const onceSignedIn = { cookie: `__Host-session=${newToken(Date.now() - 20 * aDay)}` }
const longAgo = { cookie: `session=${newToken(Date.now() - 40 * aDay)}` }
const madeUp = { cookie: `session=${newToken().slice(0, -1)}-` }
const own = /more than can be sent at once/
const strangers = /This browser is signed out.*nothing was done/

test.each<[string, number, Record<string, string>, number, RegExp?]>([
  ["/desk/stories/1/en/edit", 4_600_000, signedInHere, 413, own],
  ["/desk/stories/1/en/edit", 4_000_000, signedInHere, 200],
  ["/desk/stories/1/en/edit", 4_000_000, onceSignedIn, 200],
  ["/desk/stories/1/en/edit", 4_000_000, longAgo, 413, strangers],
  ["/desk/stories/1/en/edit", 4_000_000, madeUp, 413, strangers],
  ["/desk/stories/1/en/edit", 65_000, {}, 413, strangers],
  ["/desk/stories/1/en/edit", 63_000, {}, 200],
  ["/sign-in", 1_100_000, signedInHere, 413, own],
  ["/sign-in", 900_000, signedInHere, 200],
  ["/sign-in", 17_000, {}, 413, strangers],
  ["/sign-in", 15_000, {}, 200],
  ["/desk/images", 5_000_000, {}, 200],
  ["/desk/images/x", 5_000_000, {}, 413, own],
])("a post to %s of %i bytes from %o is answered %i", async (path, bytes, headers, status, words) => {
  const answer = await post(path, bytes, headers)
  expect(answer.status).toBe(status)
  expect(asked).toHaveLength(status === 200 ? 1 : 0)
  if (words) expect(await answer.text()).toMatch(words)
})

test.each<[number, Record<string, string>, number, string | RegExp]>([
  [900_000, signedInHere, 200, "900000 bytes."],
  [1_200_000, signedInHere, 413, own],
  [15_000, {}, 200, "15000 bytes."],
  [200_000, {}, 413, strangers],
])(
  "a body of %i bytes that does not tell its length is counted where it comes in (%o): %i",
  async (bytes, headers, status, words) => {
    const answer = await fetch(`${origin}/sign-in?read`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", ...headers },
      body: new Blob(["x".repeat(bytes)]).stream(),
      duplex: "half",
    } as RequestInit)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toMatch(words)
  },
)

test.each([100, 7_000, 1_000_000])(
  "what no form of ours sends is refused before it is parsed, whoever sends it: %i brackets",
  async depth => {
    const body = "[".repeat(depth) + "]".repeat(depth)
    const answer = await fetch(`${origin}/desk/stories?read`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", "next-action": "a".repeat(42), ...signedInHere },
      body,
    })
    expect([answer.status, await answer.text()]).toEqual(
      depth === 100
        ? [200, "200 bytes."]
        : [400, expect.stringContaining("not understood, so nothing was done")],
    )
  },
)

test("an action that no build of ours names is refused, and what the next one needs is read", async () => {
  for (const action of ["anything", "40", `${"a".repeat(41)}g`]) {
    const answer = await post("/sign-in", 10, { "next-action": action })
    expect(answer.status).toBe(400)
    expect(answer.headers.get("content-type")).toBe("text/plain")
    expect(await answer.text()).toMatch(/not understood/)
  }
  expect(asked).toEqual([])
  expect((await post("/sign-in", 10, { "next-action": "a".repeat(42) })).status).toBe(200)
})

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

test.each([
  ["GET", "/desk/../en/news"],
  ["GET", "/alerts/../en/news"],
  ["GET", "/sign-in/../api/v1/stories"],
  ["GET", "/desk/.%2e/en/search/where/q%3Dfair"],
  ["POST", "/desk/../sign-in"],
  ["POST", "/desk/images/../../sign-in"],
  ["POST", "/desk/%2e%2e/sign-in"],
  ["POST", "//desk/stories/new"],
  ["POST", "/alerts/%61sk"],
  ["GET", "/en/news#1"],
  ["GET", "/en\\news"],
  ["GET", "/\\evil/en/news"],
  ["GET", "http://evil.example/en"],
])("%s %s is written as no browser writes it, and reaches nothing", async (method, path) => {
  const answer = await raw(
    `${method} ${path} HTTP/1.1`,
    "Host: a",
    "Sec-Fetch-Site: same-origin",
    "Content-Length: 0",
  )
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
  expect(answer).toMatch(/not written as addresses are/)
  expect(asked).toEqual([])
})

test("programs are told so in their own form", async () => {
  const answer = await raw("GET /api/v1/stories#1 HTTP/1.1", "Host: a")
  expect(answer).toMatch(/^HTTP\/1.1 400 [\s\S]*application\/problem\+json/)
})

test("one slash too many at the beginning leads on, at the desk too", async () => {
  for (const [path, location] of [
    ["//en/news", "/en/news"],
    ["//desk?x=1", "/desk?x=1"],
    ["///sign-in", "/sign-in"],
  ]) {
    const answer = await raw(`GET ${path} HTTP/1.1`, "Host: a")
    expect(answer, path).toMatch(/^HTTP\/1.1 308 /)
    expect(answer, path).toContain(`\r\nLocation: ${location}\r\n`)
  }
})

test("a path may be long or say that it searches, and stays a path", async () => {
  const letters = "a".repeat(120_000)
  expect(await raw(`GET /en/x&q=${letters.slice(0, 10_000)} HTTP/1.1`, "Host: a")).toMatch(/^HTTP\/1.1 414 /)
  expect(asked).toEqual([])
})

test("more than a form takes is sent to pictures alone, and only at their own address", async () => {
  expect((await post("/desk/images/x", 5_000_000)).status).toBe(413)
  expect((await post("/desk/images?x=1", 5_000_000)).status).toBe(200)
})

test("the framework never hears that a proxy speaks TLS, since it asks itself by that, without", async () => {
  const proxied = { "x-forwarded-proto": "https", "x-forwarded-host": "news.example" }
  expect((await post("/desk/stories", 10, proxied)).status).toBe(200)
  expect((await visit("/desk", proxied)).status).toBe(200)
  for (const { headers } of asked) {
    expect(headers["x-forwarded-proto"]).toBeUndefined()
    expect(headers["x-forwarded-host"]).toBe("news.example")
  }
  expect(asked).toHaveLength(2)
})
