import { beforeEach, expect, test } from "vitest"
import { requestNote } from "../platform/request-note"
import { serveSite } from "../tests/serve-site"

/** Forms into which somebody types: what comes back to them, and how long they are to wait. */

const usual = { comesBack: true, status: 422, waitSeconds: 0, type: "text/html; charset=utf-8" }
/** What the application makes of a form: it comes back, or the browser goes on. */
const form = { ...usual }
beforeEach(() => {
  Object.assign(form, usual)
})

const { origin, asked, counts, visit, post } = await serveSite(({ url, method }, response) => {
  const note = requestNote()
  if (method === "POST" && url === "/alerts/ask") {
    const refusal = { code: "email", message: "", fields: {}, typed: { email: ["ada at home"] } }
    if (note && form.comesBack) note.cameBack = { page: "/fr/alerts?list=news", refusal }
    const location = form.comesBack ? {} : { location: "/fr/alerts/asked" }
    return response
      .writeHead(form.status, { "content-type": "text/plain", ...location })
      .end("That is no address.")
  }
  const typed = note?.refused?.typed.email
  if (typed) return response.writeHead(200, { "content-type": "text/html" }).end(`<p>${typed}</p>`)
  if (note && form.waitSeconds) note.waitSeconds = form.waitSeconds
  response.setHeader("content-type", form.type) // as the framework does
  return response.writeHead(200).end("<h1>Honey</h1>")
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

test.each(["text/html; charset=utf-8", "text/x-component"])(
  "where nothing was looked at because too much was asked, the answer says so and for how long: %s",
  async type => {
    Object.assign(form, { waitSeconds: 7, type })
    const answer = await post("/sign-in", 100)
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "7"])
    form.waitSeconds = 0
    expect((await post("/sign-in", 100)).status).toBe(200)
  },
)
