import { type Encoding, encodingFor } from "./accept-encoding.ts"
import { type Asking, readerOf } from "./reader.ts"

export type PlainRequest = {
  address: string
  encoding: Encoding
  ifNoneMatch: string | undefined
  /** As whom to count who asks. */
  asking: Asking | undefined
  /** For whom a proxy says that it asks. */
  forwardedFor: string | undefined
}
type Headers = Omit<PlainRequest, "address">

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
  const understood = understand(headers)
  return understood && { address, ...understood }
}

/** A browser says the same of itself with every request. */
const known = new Map<string, Headers | undefined>()

function understand(headers: string) {
  if (known.has(headers)) return known.get(headers)
  const understood = read(headers)
  if (known.size > 1_000) known.clear()
  known.set(headers, understood)
  return understood
}

function read(headers: string): Headers | undefined {
  const values = new Map<string, string>()
  for (const line of headers.split("\r\n")) {
    if (line === "") continue
    const colon = line.indexOf(":")
    const name = line.slice(0, colon).toLowerCase()
    if (values.has(name) || notPlain.has(name)) return undefined
    values.set(name, line.slice(colon + 1).trim())
  }
  if (!values.get("host") || !/^(keep-alive)?$/i.test(values.get("connection") ?? "")) return undefined
  return {
    encoding: encodingFor(values.get("accept-encoding")),
    ifNoneMatch: values.get("if-none-match"),
    asking: readerOf(name => values.get(name)),
    forwardedFor: values.get("x-forwarded-for"),
  }
}
