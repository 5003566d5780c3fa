import { createServer } from "node:http"
import { type AddressInfo, connect } from "node:net"
import { afterAll, beforeEach, expect, test } from "vitest"
import { openFastLane } from "./fast-lane"
import { Finished } from "./finished"
import { HitCounts } from "./hit-counts"

/** One kept page; everything else reaches the HTTP server, which says so. */

const page = new Finished({
  status: 200,
  headers: { "content-type": "text/html" },
  body: Buffer.from("kept"),
})
const counts = new HitCounts()
const state = { isStopping: false, handedOver: 0 }
const server = createServer(
  { headersTimeout: 400, connectionsCheckingInterval: 100 },
  (request, response) => {
    state.handedOver++
    let body = ""
    request.on("data", chunk => {
      body += chunk
    })
    request.on("end", () => response.end(`${request.method} ${request.url} ${body}`))
  },
)
const closeLane = openFastLane(server, {
  kept: address => (address === "/en" ? page : undefined),
  isStopping: () => state.isStopping,
  counts,
})
await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
const { port } = server.address() as AddressInfo
beforeEach(() => Object.assign(state, { isStopping: false, handedOver: 0 }))
afterAll(() => server.close())

/** Sends the pieces one after another, each when the answer to the one before has come; gives all that came back. */
function converse(...pieces: string[]) {
  return new Promise<string>((resolve, reject) => {
    let heard = ""
    let quiet: NodeJS.Timeout
    const socket = connect(port, "127.0.0.1", () => next())
    const next = () => {
      const piece = pieces.shift()
      if (piece === undefined) socket.end()
      else socket.write(piece)
      clearTimeout(quiet)
      quiet = setTimeout(next, 60)
    }
    socket.on("data", chunk => {
      heard += chunk
      clearTimeout(quiet)
      quiet = setTimeout(next, 30)
    })
    socket.on("close", () => {
      clearTimeout(quiet)
      resolve(heard)
    })
    socket.on("error", reject)
  })
}
const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, "Host: a", ...headers, "", ""].join("\r\n")
const statuses = (heard: string) => [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status)

test("kept pages are answered one after another on one connection, without Node's HTTP server", async () => {
  const heard = await converse(get("/en"), get("/en"), get("/en", `If-None-Match: ${page.etag}`))
  expect(statuses(heard)).toEqual(["200", "200", "304"])
  expect(heard).toMatch(/^date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r$/m)
  expect(heard.match(/kept/g)).toHaveLength(2)
  expect(state.handedOver).toBe(0)
})

test("who reads a kept page is counted, also who has it already, and what is made ahead is not", async () => {
  counts.take()
  const browser = ["User-Agent: Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", "Accept: text/html,*/*"]
  const robot = ["User-Agent: Googlebot/2.1 (+http://www.google.com/bot.html)", "Accept: text/html"]
  await converse(
    get("/en", ...browser),
    get("/en", ...browser, `If-None-Match: ${page.etag}`),
    get("/en", ...browser, "Sec-Purpose: prefetch;prerender"),
    get("/en", ...browser, "Sec-Fetch-Dest: image"),
    get("/en", ...robot),
  )
  expect(state.handedOver).toBe(0)
  expect(counts.take().hits).toEqual([{ address: "/en", status: 200, people: 2, robots: 1 }])
  for (const _ of [1, 2]) counts.seen({ client: "127.0.0.1", address: "/en", asking: "people" })
  expect(counts.take().hits).toEqual([{ address: "/en", status: 200, people: 1, robots: 0 }])
})

test("the first other request goes to Node, whole, and so does all that follows it", async () => {
  const post = "POST /desk HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhoney"
  const heard = await converse(get("/en"), post, get("/en"))
  expect(heard).toContain("kept")
  expect(heard).toContain("POST /desk honey")
  expect(heard).toContain("GET /en")
  expect(state.handedOver).toBe(2)
})

test("a request that comes in pieces is put together by Node", async () => {
  const heard = await converse("GET /e", "n HTTP/1.1\r\nHost: a\r\n", "\r\n")
  expect(statuses(heard)).toEqual(["200"])
  expect(heard).toContain("GET /en")
})

test("requests sent without waiting are answered in their order", async () => {
  const heard = await converse(get("/en") + get("/other") + get("/en"))
  expect(statuses(heard)).toEqual(["200", "200", "200"])
  expect(heard.indexOf("GET /other")).toBeGreaterThan(heard.indexOf("GET /en"))
})

test("what is no HTTP at all is refused by Node", async () => {
  expect(statuses(await converse("honey\r\n\r\n"))).toEqual(["400"])
})

test("a reader who never finishes a request is sent away", async () => {
  const begun = connect(port, "127.0.0.1")
  begun.write("GET /en HTTP/1.1\r\nHost: a\r\n")
  await new Promise(resolve => begun.resume().on("close", resolve))
})

test("while stopping everything goes to Node, which closes connections behind its answers", async () => {
  state.isStopping = true
  expect(await converse(get("/en"))).toContain("GET /en")
})

test("connections on which nothing is asked are ended when the server closes", async () => {
  const idle = connect(port, "127.0.0.1")
  idle.write(get("/en"))
  await new Promise(resolve => idle.once("data", resolve))
  const closed = new Promise(resolve => idle.on("close", resolve))
  closeLane()
  await closed
})
