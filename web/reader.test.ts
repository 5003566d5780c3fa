import { expect, test } from "vitest"
import { isRobot, readerOf } from "./reader"

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
const read = (headers: Record<string, string>) =>
  readerOf(name => ({ "user-agent": firefox, accept: "text/html,*/*;q=0.8", ...headers })[name])

test("a browser that wants a page is a person's, with the newest headers and without", () => {
  expect(read({})).toBe("people")
  expect(read({ "sec-fetch-dest": "document", "sec-fetch-mode": "navigate" })).toBe("people")
})

test.each([
  [
    "a search engine",
    { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" },
  ],
  ["a command", { "user-agent": "curl/8.14.1", accept: "*/*" }],
  ["a program that poses as a browser and takes anything", { accept: "*/*" }],
  [
    "a headless browser",
    { "user-agent": "Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36" },
  ],
  ["who says nothing of itself", { "user-agent": "" }],
])("%s is a robot", (_, headers) => expect(read(headers)).toBe("robots"))

test.each([
  ["a page rendered ahead", { "sec-purpose": "prefetch;prerender" }],
  ["a page fetched ahead", { "sec-purpose": "prefetch" }],
  ["a page fetched ahead by an older browser", { purpose: "prefetch" }],
  ["a page fetched ahead by an older Firefox", { "x-moz": "prefetch" }],
])("%s is read by nobody yet", (_, headers) => expect(read(headers)).toBe("ahead"))

test.each([
  ["a picture", { "sec-fetch-dest": "image" }],
  ["what a script fetches", { "sec-fetch-dest": "empty" }],
])("%s is read by nobody", (_, headers) => expect(read(headers)).toBeUndefined())

test("however many different names are told, each is judged", () => {
  for (let count = 0; count < 2_500; count++) expect(isRobot(`${firefox} ${count}`)).toBe(false)
  expect(isRobot("bingbot/2.0")).toBe(true)
})
