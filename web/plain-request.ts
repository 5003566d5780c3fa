import { type Encoding, encodingFor } from "./accept-encoding.ts"

export type PlainRequest = { address: string; encoding: Encoding; ifNoneMatch: string | undefined }
type Reader = Omit<PlainRequest, "address">

const whole = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[!#$%&'*+.^_`|~\w-]+:[\t -~\x80-\xff]*\r\n)+)\r\n$/
/** What may change the answer or the connection, and is therefore read by Node's own parser. */
const notPlain = new Set([
  "authorization",
  "content-length",
  "cookie",
  "expect",
  "keep-alive",
  "proxy-connection",
  "range",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
])

/** A chunk that is one whole GET with nothing special about it; undefined for everything else. */
export function readPlainRequest(chunk: Buffer): PlainRequest | undefined {
  if (chunk.length > 4_000) return undefined
  const [, address, headers] = whole.exec(chunk.toString("latin1")) ?? []
  if (address === undefined || headers === undefined) return undefined
  const reader = readerOf(headers)
  return reader && { address, ...reader }
}

/** A browser says the same of itself with every request. */
const readers = new Map<string, Reader | undefined>()

function readerOf(headers: string) {
  if (readers.has(headers)) return readers.get(headers)
  const reader = read(headers)
  if (readers.size > 1_000) readers.clear()
  readers.set(headers, reader)
  return reader
}

function read(headers: string): Reader | undefined {
  const values = new Map<string, string>()
  for (const line of headers.split("\r\n")) {
    if (line === "") continue
    const colon = line.indexOf(":")
    const name = line.slice(0, colon).toLowerCase()
    if (values.has(name) || notPlain.has(name)) return undefined
    values.set(name, line.slice(colon + 1).trim())
  }
  if (!values.get("host") || !/^(keep-alive)?$/i.test(values.get("connection") ?? "")) return undefined
  return { encoding: encodingFor(values.get("accept-encoding")), ifNoneMatch: values.get("if-none-match") }
}
