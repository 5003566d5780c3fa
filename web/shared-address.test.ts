import { expect, test } from "vitest"
import { applicationAddress, sharedAddress } from "./shared-address"

test.each([
  "/desk",
  "/desk/stories/1/en",
  "/sign-in",
  "/sign-in?callbackUrl=/desk",
  "/alerts/stop?key=abc",
  "/",
  "/?utm=1",
])("%s is the application's own", url => expect(sharedAddress(url)).toBeUndefined())

test.each([
  "/en",
  "/en/news/desk",
  "/deskwork",
  "/images/a-320.webp",
  "/_next/static/a.css",
  "/sign-in-words",
  "/api/auth/session",
])("%s is the same for everybody", url => expect(sharedAddress(url)).toBe(url))

test("lists keep what narrows them, and the framework finds it in the path", () => {
  const address = sharedAddress("/en/news/page/2?year=2019&utm_source=x&topic=bees") as string
  expect(address).toBe("/en/news/page/2?topic=bees&year=2019")
  expect(applicationAddress(address)).toBe("/en/news/where/topic%3Dbees%26year%3D2019%26page%3D2")
  expect(applicationAddress("/en/news")).toBe("/en/news")
  expect(applicationAddress("/en/news/page/1")).toBe("/en/news/where/page%3D1")
  expect(applicationAddress("/en/news/rss.xml?topic=bees")).toBe("/en/news/rss.xml?topic=bees")
})

test("nobody comes by the path that the framework is asked for", () => {
  for (const path of ["/en/news/where/page=2", "/en/topics/bees/where/x", "/en/search/where/"])
    expect(applicationAddress(sharedAddress(path) as string)).toBe(`${path}/nowhere`)
  expect(applicationAddress("/en/news/where")).toBe("/en/news/where")
})

test("suggestions are for words alone, and programs say themselves what they want", () => {
  expect(sharedAddress("/en/search/suggestions?q=Caf%C3%A9+&x=1")).toBe("/en/search/suggestions?q=Caf%C3%A9")
  expect(sharedAddress("/api/v1/stories?limit=5&x=1")).toBe("/api/v1/stories?limit=5&x=1")
})

test("parameters neither change nor multiply an answer", () => {
  expect(sharedAddress("/en/news?utm_source=x&_rsc=1")).toBe("/en/news")
  expect(sharedAddress("/en/news/a-text?topic=bees")).toBe("/en/news/a-text")
  expect(sharedAddress("/en/news?")).toBe("/en/news")
})

test("a path is kept under one spelling, however its letters are encoded", () => {
  for (const path of ["/en/%6eews", "/en/n%65ws", "/%65n/news", "/%65%6E/%6E%65%77%73", "/en/news?%74opic="])
    expect(sharedAddress(path), path).toBe("/en/news")
  expect(sharedAddress("/ar/news/%d8%aa%d9%85%d8%b1")).toBe("/ar/news/%D8%AA%D9%85%D8%B1")
  expect(sharedAddress("/%65n/news/%61-text")).toBe("/en/news/a-text")
  expect(sharedAddress("/%65n/search/suggestions?q=x&y=1")).toBe("/en/search/suggestions?q=x")
})

test("what is spelled anew leads nowhere else", () => {
  for (const path of [
    "/en/%2e%2e/desk",
    "/en/%2E%2E%2Fdesk",
    "/en/%252e%252e/desk",
    "/en/a%3Fb",
    "/en/a%23b",
    "/en/a%5Cb",
  ])
    expect(sharedAddress(path), path).toBe(path)
  for (const path of ["/%64esk", "/sign-%69n", "/%61lerts/stop", "/en/%61lerts"])
    expect(sharedAddress(path), path).toBe(path)
})

test("pages about alerts say behind the question mark what they are about", () => {
  expect(sharedAddress("/en/alerts?list=news&q=honey")).toBe("/en/alerts?list=news&q=honey")
  expect(sharedAddress("/ar/alerts/own?key=abc")).toBe("/ar/alerts/own?key=abc")
  expect(sharedAddress("/xx/alerts?list=news")).toBe("/xx/alerts")
  expect(sharedAddress("/en/alertsome?list=news")).toBe("/en/alertsome")
})

test("a picture is shared, but whoever is signed in may see more of them than visitors", () => {
  expect(sharedAddress("/images/a-320.webp")).toBe("/images/a-320.webp")
  expect(sharedAddress("/images/a-320.webp", { isSignedIn: true })).toBeUndefined()
})
