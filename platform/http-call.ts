import type { LookupAddress } from "node:dns"
import { request as requestHttp } from "node:http"
import { request as requestHttps } from "node:https"

/** How long a call to somebody else's server may take in all. */
export const callPatience = 5_000

type Call = {
  method: string
  headers: Record<string, string>
  body?: string
  /** Connect to one of these and ask nobody where the host is. */
  addresses?: LookupAddress[]
  signal: AbortSignal
}

/**
 * One call to an address outside. Gives the status and reads nothing more; redirects are not followed, and no
 * connection is kept.
 */
export function callHttp(url: URL, { method, headers, body = "", addresses, signal }: Call): Promise<number> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp
  const lookup = addresses && (answering(addresses) as never)
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        method,
        headers: { ...headers, "Content-Length": Buffer.byteLength(body) },
        agent: false,
        lookup,
        signal,
      },
      answer => {
        answer.destroy()
        resolve(answer.statusCode ?? 0)
      },
    )
      .on("error", reject)
      .end(body)
  })
}

/** A resolver, as node:net wants one, that has the answer already. */
const answering =
  (addresses: LookupAddress[]) =>
  (_host: string, { all }: { all?: boolean }, done: (...answer: unknown[]) => void) =>
    all ? done(null, addresses) : done(null, addresses[0]?.address, addresses[0]?.family)

/** Throws unless the status says that the call arrived. */
export function requireSuccess(status: number) {
  if (status >= 200 && status < 300) return
  const isRedirect = status >= 300 && status < 400
  throw new Error(`It answered ${status}${isRedirect ? ", and redirects are not followed" : ""}.`)
}
