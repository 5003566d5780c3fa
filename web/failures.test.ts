import { beforeEach, expect, test } from "vitest"
import { noteRead } from "../platform/request-note"
import { serveSite } from "../tests/serve-site"
import { healthOf } from "./health"

/** What is answered while something is wrong with us, and what machines that watch over us are told. */

const usual = { isStopping: false, isReady: true, status: 200 }
const state = { ...usual }
beforeEach(() => {
  Object.assign(state, usual)
})

const { cache, visit } = await serveSite(
  ({ url }, response) => {
    if (url === "/en/slow-failure") throw new Error("a mistake")
    if (url === "/desk/misread") {
      response.setHeader("x-action", "1")
      response.statusCode = 500
      response.write("The framework's ")
      return response.end("own page.")
    }
    if (url === "/desk/mistake") {
      noteRead()
      return response.writeHead(500, { "content-type": "text/html" }).end("A mistake of ours.")
    }
    return response
      .writeHead(state.status, { "content-type": "text/html", "x-tags": "story:1" })
      .end("<h1>Honey</h1>")
  },
  {
    isStopping: () => state.isStopping,
    health: healthOf({
      notReady: async () => (state.isReady ? undefined : "Not yet."),
      metrics: async () => "figures",
    }),
  },
)

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

test("programs are told of trouble in their own form", async () => {
  Object.assign(state, { status: 500 })
  const answer = await visit("/api/v1/stories")
  expect([answer.status, answer.headers.get("content-type")]).toEqual([500, "application/problem+json"])
  expect(await answer.json()).toMatchObject({ status: 500, title: "Internal Server Error" })
  const elsewhere = await visit("/api/v1/stories", { "sec-fetch-site": "cross-site" }, "POST")
  expect([elsewhere.status, elsewhere.headers.get("content-type")]).toEqual([403, "application/problem+json"])
})
