import { createServer } from "node:http"
import { type AddressInfo, connect } from "node:net"
import { afterAll, expect, test } from "vitest"
import { openFastLane } from "./fast-lane"
import { everywhere } from "./headers"
import { HitCounts } from "./hit-counts"
import { answerMalformed } from "./malformed"

const server = createServer({ maxHeaderSize: 2_000, requireHostHeader: false }, (request, response) => {
  if (request.url !== "/begun") return request.resume().on("end", () => response.end("read"))
  response.writeHead(200, { "Content-Length": "100" }).write("begun")
  request.resume()
})
answerMalformed(server)
// as our own server has it, which looks at a connection first
openFastLane(server, { kept: () => undefined, isStopping: () => false, counts: new HitCounts() })
await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
afterAll(() => server.closeAllConnections())

/** Bytes as they stand, and everything that is answered until the connection is closed. */
const raw = (...pieces: string[]) =>
  new Promise<string>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, async () => {
      for (const piece of pieces) {
        socket.write(piece)
        await new Promise(done => setTimeout(done, 20))
      }
    })
    let answer = ""
    socket.on("data", chunk => (answer += chunk))
    socket.on("end", () => resolve(answer)).on("error", reject)
  })

const get = "GET / HTTP/1.1\r\nHost: a\r\n"
test.each([
  ["no request at all", 400, "hello\r\n\r\n"],
  ["a header that is none", 400, `${get}no colon\r\n\r\n`],
  ["a length that is none", 400, `${get}Content-Length: many\r\n\r\n`],
  ["two lengths", 400, `${get}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`],
  ["TLS where none is spoken", 400, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
  ["a version that nobody speaks", 400, "GET / HTTP/7.0\r\nHost: a\r\n\r\n"],
  ["headers that are too long", 431, `${get}X-Long: ${"x".repeat(3_000)}\r\n\r\n`],
  ["a chunk that is none", 400, `${get}Transfer-Encoding: chunked\r\n\r\n`, "zz\r\n"],
  ["an expectation", 417, `${get}Expect: a miracle\r\n\r\n`],
] as [string, number, ...string[]][])(
  "%s is answered %i with a sentence and our headers",
  async (_, status, ...bytes) => {
    const answer = await raw(...bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} \\w`))
    const [head = "", body = ""] = answer.split("\r\n\r\n")
    const headers = head.toLowerCase()
    for (const [name, value] of Object.entries(everywhere))
      expect(headers).toContain(`\r\n${name}: ${value}`.toLowerCase())
    for (const line of [
      "content-security-policy: default-src 'none'",
      "content-type: text/plain; charset=utf-8",
      "cache-control: no-store",
      "connection: close",
      "date: ",
    ])
      expect(headers).toContain(`\r\n${line}`)
    expect(body).toMatch(/^(?:[0-9a-f]+\r\n)?[A-Z][^\r\n]+\.\n/)
  },
)

test("a broken request after a good one is answered after it", async () => {
  const answer = await raw(`${get}\r\n`, "hello\r\n\r\n")
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 400"])
})

test("nothing is said into an answer that has begun", async () => {
  const begin = "POST /begun HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
  const answer = await raw(begin, "zz\r\n").catch(error => error.code)
  expect(String(answer)).not.toContain("400")
})

test("what else a broken one sends changes nothing", async () => {
  const answer = await raw("hello\r\n\r\n", "and more\r\n\r\n", "x".repeat(10_000))
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
})
