import { expect, test } from "vitest"
import { readPlainRequest } from "./plain-request"

const read = (...lines: string[]) => readPlainRequest(Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"))

test("a browser's plain GET is understood", () => {
  expect(
    read(
      "GET /en/news HTTP/1.1",
      "Host: example.org",
      "Connection: keep-alive",
      "Accept-Encoding: gzip, br",
      'If-None-Match: W/"a"',
    ),
  ).toEqual({
    address: "/en/news",
    encoding: "br",
    ifNoneMatch: 'W/"a"',
    asking: "robots",
    forwardedFor: undefined,
  })
})

test.each([
  ["another method", "POST /en HTTP/1.1", "Host: a"],
  ["an older version", "GET /en HTTP/1.0", "Host: a"],
  ["no host", "GET /en HTTP/1.1", "Accept: */*"],
  ["two hosts", "GET /en HTTP/1.1", "Host: a", "Host: b"],
  ["a cookie", "GET /en HTTP/1.1", "Host: a", "Cookie: session=x"],
  ["a body", "GET /en HTTP/1.1", "Host: a", "Content-Length: 3"],
  ["a chunked body", "GET /en HTTP/1.1", "Host: a", "Transfer-Encoding: chunked"],
  ["a hidden chunked body", "GET /en HTTP/1.1", "Host: a", "Transfer-Encoding : chunked"],
  ["a folded header", "GET /en HTTP/1.1", "Host: a", " folded: yes"],
  ["a bare line feed", "GET /en HTTP/1.1", "Host: a\nX: y"],
  ["a control character", "GET /en HTTP/1.1", "Host: a\u0000"],
  ["a part of a file", "GET /en HTTP/1.1", "Host: a", "Range: bytes=0-1"],
  ["an upgrade", "GET /en HTTP/1.1", "Host: a", "Connection: upgrade", "Upgrade: websocket"],
  ["a connection that is to close", "GET /en HTTP/1.1", "Host: a", "Connection: close"],
  ["an absolute address", "GET http://a/en HTTP/1.1", "Host: a"],
  ["an address with a space", "GET /en news HTTP/1.1", "Host: a"],
  ["a second request behind it", "GET /en HTTP/1.1", "Host: a", "", "GET /fr HTTP/1.1", "Host: a"],
])("%s is left to Node's parser", (_, ...lines) => expect(read(...lines)).toBeUndefined())

test("half a request and an endless one are left to Node's parser", () => {
  expect(readPlainRequest(Buffer.from("GET /en HTTP/1.1\r\nHost: a\r\n"))).toBeUndefined()
  expect(read("GET /en HTTP/1.1", "Host: a", `X: ${"y".repeat(5_000)}`)).toBeUndefined()
})
