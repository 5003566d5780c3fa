import { inject } from "light-my-request"
import { expect, test } from "vitest"
import { applicationAddress, isSearch, sharedAddress } from "./shared-address"
import { isUnread, readTarget } from "./target"

const statusOf = (raw: string) => {
  const read = readTarget(raw)
  return isUnread(read) ? read.status : read.url
}

test.each([
  "/en/news#1",
  "/en#",
  "/en?x#y",
  "/en/./news",
  "/en/.",
  "/x/../en/news",
  "/en/..",
  "/en/x/%2e%2e/news",
  "/en/x/.%2E/news",
  "/en/x/%2e./news",
  "/en/%2e/news",
  "/x%2F..%2Fen",
  "/x/..%5Cen",
  "/en\\news",
  "/\\evil/en/news",
  "/en?x=\\",
  "/desk/../sign-in",
  "/desk/images/../../sign-in",
  "/desk/%2e%2e/sign-in",
  "//desk/..",
  "/d%65sk",
  "/sign-%69n",
  "/alerts/%61sk",
  "/en/%61lerts/own?key=a",
  "http://evil.example/en",
  "http://localhost/en",
  "*",
  "",
  "en",
  "/en news",
  "/en\tnews",
  "/en\u0085",
  "/en/%",
  "/en/%00",
  "/en/caf\xe9",
  "/en?caf\xc3\xa9",
])("%j is no address", raw => expect(statusOf(raw)).toBe(400))

test.each([
  ["/en/news", "/en/news"],
  ["/en/n%65ws%2Ex", "/en/news.x"],
  ["/en/%5Bx%5D", "/en/[x]"],
  ['/en/"x"?"', "/en/%22x%22?%22"],
  ["/%d8%aa", "/%D8%AA"],
  ["/en?", "/en"],
  ["//en", "/en"],
  ["/en//news/", "/en//news/"],
  ["/en/...", "/en/..."],
  ["/en/a..b/.c/d.", "/en/a..b/.c/d."],
  ["/en?x=../.&y=%2e%2e/%", "/en?x=../.&y=%2e%2e/%"],
  ["/desk/mail/a%40b/file", "/desk/mail/a%40b/file"],
  ["/en/a%2fb%5c", "/en/a%2Fb%5C"],
])("%j is read as %j", (raw, url) => expect(statusOf(raw)).toBe(url))

test("words that were pasted may be long where words are searched for, and nothing else may", () => {
  const words = "a".repeat(120_000)
  for (const path of ["/en/search", "/fr/news", "/ar/topics/bees/page/2", "/api/v1/stories"])
    expect(statusOf(`${path}?q=${words}`), path).toBe(`${path}?q=${words}`)
  for (const raw of [`/en/x&q=${words}`, `/en/x?q=${words}`, `/desk?q=${words}`, `/en/search/${words}?q=a`])
    expect(statusOf(raw), raw.slice(0, 20)).toBe(414)
  expect(statusOf(`/en/search?q=${words}${words}`)).toBe(414)
})

test("who asks for words is known by the parameter, however it is spelled, and by nothing else", () => {
  for (const address of ["/en/search?q=a", "/api/v1/stories?%71=a", "/api/v1/stories?limit=5&q=a"])
    expect(isSearch(address), address).toBe(true)
  for (const address of ["/en/x&q=1", "/en/%3Fq=1", "/api/v1/stories?x=%26q=1", "/en"])
    expect(isSearch(address), address).toBe(false)
})

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))

test(`what was decided on is what every parser reads afterwards (SEED=${seed})`, async () => {
  let state = seed
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pieces = [
    ..."/ / / / en news desk sign-in alerts images search where page 2 api/v1 rss.xml topic=bees where/q%3Dfair".split(
      " ",
    ),
    ...". .. %2e %2E %2f %5c %65 %64esk %5b %25 %20 %00 %0a % ? & q= = # \\ ; : @ ' \" < { | ^ ` [ ~ +".split(
      " ",
    ),
    ...["http:", "//", "localhost", "*", " ", "\t", "\x7f", "\x80", "\xc3\xa9", "\ud800", "\ufeff", "é"],
  ]
  let read = 0
  for (let times = 0; times < 6_000; times++) {
    const raw =
      (random(10) ? "/" : "") +
      Array.from({ length: random(9) }, () => pieces[random(pieces.length)]).join("")
    const target = readTarget(raw)
    if (isUnread(target)) continue
    read++
    const { url } = target
    const whole = new URL(url, "http://localhost")
    expect(whole.pathname + whole.search, raw).toBe(url)
    expect(whole.host, raw).toBe("localhost")
    expect(readTarget(url), raw).toEqual({ url, isFolded: false })
    const asIs = new URL(raw.replace(/^\/+/, "/"), "http://localhost")
    expect(decodeURIComponent(asIs.pathname), raw).toBe(decodeURIComponent(whole.pathname))
    expect(new URLSearchParams(asIs.search).toString(), raw).toBe(
      new URLSearchParams(whole.search).toString(),
    )
    const shared = sharedAddress(url)
    if (shared === undefined) continue
    expect(sharedAddress(shared), raw).toBe(shared)
    const asked = applicationAddress(shared)
    const { payload } = await inject((request, response) => void response.end(request.url), { url: asked })
    expect(payload, raw).toBe(asked)
  }
  expect(read).toBeGreaterThan(500)
})
