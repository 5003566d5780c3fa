import { expect, test } from "vitest"
import { hasSession, sharedAddress } from "./shared-address"

test.each([
  "/desk",
  "/desk/stories/1/en",
  "/sign-in",
  "/sign-in?callbackUrl=/desk",
  "/api/auth/session",
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
])("%s is the same for everybody", url => expect(sharedAddress(url)).toBe(url))

test("parameters neither change nor multiply an answer", () => {
  expect(sharedAddress("/en/news?utm_source=x&_rsc=1")).toBe("/en/news")
  expect(sharedAddress("/en/news?")).toBe("/en/news")
})

test("pages about alerts say behind the question mark what they are about", () => {
  expect(sharedAddress("/en/alerts?list=news&q=honey")).toBe("/en/alerts?list=news&q=honey")
  expect(sharedAddress("/ar/alerts/own?key=abc")).toBe("/ar/alerts/own?key=abc")
  expect(sharedAddress("/xx/alerts?list=news")).toBe("/xx/alerts")
  expect(sharedAddress("/en/alertsome?list=news")).toBe("/en/alertsome")
})

test.each([
  [undefined, false],
  ["theme=dark", false],
  ["session=abc", true],
  ["theme=dark; session=abc", true],
  ["__Host-session=abc", true],
  ["mysession=abc", false],
])("cookies %s: a session is %s", (cookies, is) => expect(hasSession(cookies)).toBe(is))

test("a picture is shared, but whoever is signed in may see more of them than visitors", () => {
  expect(sharedAddress("/images/a-320.webp")).toBe("/images/a-320.webp")
  expect(sharedAddress("/images/a-320.webp", { isSignedIn: true })).toBeUndefined()
})
