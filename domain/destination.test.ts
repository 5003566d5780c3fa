import { expect, test } from "vitest"
import { destinationOf, placeHere } from "./destination"

const site = "https://coop.example.org"

test.each([
  ["/en/news/honey?a=1#answer-3", "/en/news/honey?a=1#answer-3"],
  ["/en/news/özge", "/en/news/%C3%B6zge"],
  ["/desk/../en/./news", "/en/news"],
  ["/desk?to=//evil.example/", "/desk?to=//evil.example/"],
  ["/an/old//site.htm", "/an/old//site.htm"],
  ["/", "/"],
])("%s is the place %s", (typed, place) => {
  expect(placeHere(typed)).toBe(place)
  expect(destinationOf(typed, site)).toEqual({ address: place, isHere: true })
  expect(destinationOf(`${site}${typed}`, site)).toEqual({ address: place, isHere: true })
})

test.each([
  "",
  "en/news",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/desk/..//evil.example",
  "/desk/%2e%2e//evil.example",
  "/desk/.%2E//evil.example",
  "/.//evil.example",
  "/%2e//evil.example",
  "/%2fevil.example",
  "/desk/..%2f..%2fevil.example",
  "/%5cevil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\nLocation: https://evil.example",
  "/desk\u0000",
  "/desk%00",
  "/desk%0d%0aX: y",
  "/a b",
  " /desk",
  "/\u{d83d}",
  "javascript:alert(1)",
  "mailto:a@example.org",
  "https:/evil.example",
  "https:evil.example",
])("%j is no place on this site", typed => {
  expect(placeHere(typed)).toBeUndefined()
  expect(destinationOf(typed, site)).toBeUndefined()
})

test("a whole web address is another site's, with no name or password in it", () => {
  expect(destinationOf("HTTPS://Other.example/A", site)).toEqual({
    address: "https://other.example/A",
    isHere: false,
  })
  for (const typed of [
    "https://me:secret@other.example/",
    "https://coop.example.org@evil.example/",
    "https://coop.example.org//evil.example",
    "https://coop.example.org/..//evil.example",
    "https://other.example/\u0007",
    "https://",
    "ftp://other.example/",
  ])
    expect(destinationOf(typed, site), typed).toBeUndefined()
})

/** What a browser does with the address that it is sent: it reads it against the page that it is on. */
const wouldLeadTo = (location: string) => new URL(location, `${site}/sign-in`)

test("however hostile strings are put together, nothing that passes leads to another site", () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
  console.log(`seed ${seed}`)
  const parts = [
    ..."/ // \\ . .. ./ ../ %2e %2E%2e %2f %2F %5c %5C %00 %09 %0a %0d %25 %252f ? # @ : ; & = desk en evil.example".split(
      " ",
    ),
    ..."\t|\n|\r|\0|\u000b|\u007f|\u0085|\u00a0|\u200b|\u2028|\ufeff| |／|＼|．|。|／／evil.example".split(
      "|",
    ),
    ..."https: http: //evil.example javascript: data: user@ user:pass@ [::1] coop.example.org xn--".split(
      " ",
    ),
    "\u{d800}",
    "\u{1f41d}",
  ]
  let state = seed
  const chance = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  let passed = 0
  for (let round = 0; round < 50_000; round++) {
    const pieces = Array.from({ length: 1 + chance(8) }, () => parts[chance(parts.length)])
    const typed = (chance(3) ? "/" : "") + pieces.join("")
    const place = placeHere(typed)
    if (place === undefined) continue
    passed++
    const read = wouldLeadTo(place)
    expect(read.origin, JSON.stringify(typed)).toBe(site)
    expect(read.pathname, JSON.stringify(typed)).not.toMatch(/^\/[/\\]/)
    expect(placeHere(place), JSON.stringify(typed)).toBe(place) // who reads it again reads the same
    expect(decodeURIComponent(read.pathname.replace(/%(?![0-9a-f]{2})/gi, "%25")), typed).not.toMatch(
      /[\\\0\r\n]/,
    )
  }
  expect(passed).toBeGreaterThan(1_000)
})
