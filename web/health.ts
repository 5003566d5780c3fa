import type { IncomingMessage } from "node:http"
import { env } from "../env.ts"

type Report = { status: number; text: string; headers?: Record<string, string> }
/** What a machine that watches over us is told; undefined for every other request. */
export type Health = (request: IncomingMessage) => Promise<Report | undefined>
type Watched = {
  /** Why we are not ready, in words; undefined while we are. */
  notReady: () => Promise<string | undefined>
  metrics: () => Promise<string>
}

/** `/livez` depends on nothing, `/readyz` on what a page needs, `/metrics` is for Prometheus and not for everybody. */
export const healthOf =
  ({ notReady, metrics }: Watched): Health =>
  async request => {
    if (request.url === "/livez") return { status: 200, text: "Alive." }
    if (request.url === "/readyz") {
      const reason = await notReady()
      return reason ? { status: 503, text: reason } : { status: 200, text: "Ready." }
    }
    if (request.url !== "/metrics") return undefined
    if (!mayWatch(request)) return { status: 404, text: "There is nothing at this address." }
    return { status: 200, text: await metrics(), headers: { "Content-Type": "text/plain; version=0.0.4" } }
  }

/** With METRICS_TOKEN whoever knows it; without, whoever asks from this very machine and not through a proxy. */
function mayWatch({ headers, socket }: IncomingMessage) {
  if (env.METRICS_TOKEN) return headers.authorization === `Bearer ${env.METRICS_TOKEN}`
  const isForwarded = ["forwarded", "x-forwarded-for", "via"].some(name => headers[name] !== undefined)
  return !isForwarded && /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? "")
}
