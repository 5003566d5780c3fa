import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import type { Encoding } from "./accept-encoding.ts"

type Parts = { status: number; headers: Record<string, string>; body: Buffer }
type Sent = { headers: string[]; body: Buffer }

/** Higher takes many times as long for a hundredth of the size. */
const brotliQuality = 9
const compress = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
}

/** An answer as it goes over the wire, made once and sent many times. */
export class Finished {
  readonly status: number
  readonly etag: string
  /** For 304: everything but the body and what describes it. */
  readonly headersUnchanged: string[]
  readonly #body: Buffer
  readonly #isCompressible: boolean
  readonly #headers: Record<string, string>
  readonly #sent = new Map<Encoding, Sent | Promise<Sent>>()

  constructor({ status, headers, body }: Parts) {
    this.status = status
    this.etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`
    this.#body = body
    this.#isCompressible = /^(text\/|application\/(?!octet|pdf|zip)|image\/svg)/.test(
      headers["content-type"] ?? "",
    )
    this.#headers = { ...headers, etag: this.etag, vary: "Accept-Encoding" }
    const { "content-type": _, ...unchanged } = this.#headers
    this.headersUnchanged = Object.entries(unchanged).flat()
  }

  /** Headers and body in an encoding; the first time, once the body has been compressed. */
  in(wanted: Encoding): Sent | Promise<Sent> {
    const encoding = this.#isCompressible && this.#body.length > 500 ? wanted : "identity"
    const ready = this.#sent.get(encoding)
    if (ready) return ready
    if (encoding === "identity") return this.#keep(encoding, this.#body)
    const making = compress[encoding](this.#body).then(body => this.#keep(encoding, body))
    this.#sent.set(encoding, making)
    return making
  }

  /** About how much memory it takes, compressed copies included. */
  get bytes() {
    return 3_000 + this.#body.length * (this.#isCompressible ? 1.5 : 1)
  }

  #keep(encoding: Encoding, body: Buffer): Sent {
    const headers = Object.entries(this.#headers).flat()
    if (encoding !== "identity") headers.push("content-encoding", encoding)
    const sent = { headers: [...headers, "content-length", String(body.length)], body }
    this.#sent.set(encoding, sent)
    return sent
  }
}
