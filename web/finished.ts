import { createHash } from "node:crypto"
import { STATUS_CODES } from "node:http"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { type CountedStatus, isCounted } from "../domain/hits.ts"
import type { Encoding } from "./accept-encoding.ts"

type Parts = { status: number; headers: Record<string, string>; body: Buffer }
type Sent = { headers: string[]; body: Buffer }
type Wire = { second: number; bytes: Buffer }

/** 11 takes many times as long for a few hundredths of the size: a page is not worth that, a file that never changes is. */
const brotliQuality = { page: 10, forever: 11 }
const compress = {
  br: (body: Buffer, use: keyof typeof brotliQuality) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality[use] } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
}

/** An answer as it goes over the wire, made once and sent many times. */
export class Finished {
  readonly status: number
  readonly etag: string
  /** Where it sends a reader. */
  readonly location: string | undefined
  /** As what it is counted when somebody reads it; undefined for what is no page. */
  readonly countsAs: CountedStatus | undefined
  /** For 304: everything but the body and what describes it. */
  readonly headersUnchanged: string[]
  readonly #body: Buffer
  readonly #isCompressible: boolean
  readonly #headers: Record<string, string>
  readonly #wires = new Map<Encoding | "unchanged", Wire>()
  readonly #sent = new Map<Encoding, Sent | Promise<Sent>>()

  constructor({ status, headers, body }: Parts) {
    this.status = status
    this.etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`
    this.location = headers.location
    const isPage = headers["content-type"]?.startsWith("text/html") || status === 301
    this.countsAs = isPage && isCounted(status) ? status : undefined
    this.#body = body
    this.#isCompressible = /^(text\/|application\/(?!octet|pdf|zip)|image\/svg)/.test(
      headers["content-type"] ?? "",
    )
    this.#headers = { ...headers, etag: this.etag, vary: "Accept-Encoding" }
    const { "content-type": _, ...unchanged } = this.#headers
    this.headersUnchanged = Object.entries(unchanged).flat()
  }

  /** The same page as the answer to a form that it comes back with. */
  withStatus(status: number, more: Record<string, string>) {
    return new Finished({ status, headers: { ...this.#headers, ...more }, body: this.#body })
  }

  /** Headers and body in an encoding; the first time, once the body has been compressed. */
  in(wanted: Encoding): Sent | Promise<Sent> {
    const encoding = this.#isCompressible && this.#body.length > 500 ? wanted : "identity"
    const ready = this.#sent.get(encoding)
    if (ready) return ready
    if (encoding === "identity") return this.#keep(encoding, this.#body)
    const use = this.#headers["cache-control"]?.includes("immutable") ? "forever" : "page"
    const making = compress[encoding](this.#body, use).then(body => this.#keep(encoding, body))
    this.#sent.set(encoding, making)
    return making
  }

  /** Status line, headers and body in one piece; undefined until it has been sent in this encoding once. */
  wire(wanted: Encoding): Buffer | undefined {
    const ready = this.in(wanted)
    return ready instanceof Promise ? undefined : this.#wire(wanted, this.status, ready.headers, ready.body)
  }

  /** The same for 304. */
  wireUnchanged = () => this.#wire("unchanged", 304, this.headersUnchanged, Buffer.alloc(0))

  /** Every answer says when it was sent, so the piece is made anew once a second. */
  #wire(key: Encoding | "unchanged", status: number, headers: string[], body: Buffer) {
    const second = Math.floor(Date.now() / 1000)
    const made = this.#wires.get(key)
    if (made?.second === second) return made.bytes
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `date: ${new Date(second * 1000).toUTCString()}`,
    ]
    for (let index = 0; index < headers.length; index += 2)
      lines.push(`${headers[index]}: ${headers[index + 1]}`)
    const bytes = Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), body])
    this.#wires.set(key, { second, bytes })
    return bytes
  }

  /** About how much memory it takes, compressed copies and those ready for the wire included. */
  get bytes() {
    return 3_000 + this.#body.length * (this.#isCompressible ? 3 : 2)
  }

  #keep(encoding: Encoding, body: Buffer): Sent {
    const headers = Object.entries(this.#headers).flat()
    if (encoding !== "identity") headers.push("content-encoding", encoding)
    const sent = { headers: [...headers, "content-length", String(body.length)], body }
    this.#sent.set(encoding, sent)
    return sent
  }
}
