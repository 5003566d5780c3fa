import { createServer, type IncomingMessage } from "node:http"
import { type AddressInfo, connect } from "node:net"
import { afterAll, beforeEach } from "vitest"
import { PageCache } from "@/platform/page-cache"
import type { Handle } from "@/web/application"
import type { Finished } from "@/web/finished"
import { formsWith } from "@/web/form-response"
import type { Health } from "@/web/health"
import { HitCounts } from "@/web/hit-counts"
import { listenerFor } from "@/web/listener"
import { leadingOn } from "@/web/old-addresses"
import { renderWith } from "@/web/render"
import { SharedAnswers } from "@/web/shared-answers"

type Around = { isStopping?: () => boolean; health?: Health }

/** A real server around an application of a test's own, put together as the web process is. Nothing is cached between tests. */
export async function serveSite(
  application: Handle,
  { isStopping = () => false, health = async () => undefined }: Around = {},
) {
  const asked: Pick<IncomingMessage, "url" | "headers">[] = []
  const noting: Handle = (request, response) => {
    asked.push({ url: request.url, headers: request.headers })
    return application(request, response)
  }
  const counts = new HitCounts()
  const cache = new PageCache<Finished>({ maxBytes: 1_000_000 })
  cache.listen(true)
  const server = createServer(
    { requireHostHeader: false },
    listenerFor({
      answers: new SharedAnswers(cache, leadingOn(renderWith(noting))),
      application: noting,
      forms: formsWith(noting, renderWith(noting)),
      counts,
      isStopping,
      health,
    }),
  )
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  beforeEach(() => {
    asked.length = 0
    counts.take()
    cache.flush()
  })
  afterAll(() => server.close())

  return {
    origin,
    /** What reached the application. */
    asked,
    cache,
    counts,
    visit: (path: string, headers: Record<string, string> = {}, method = "GET") =>
      fetch(origin + path, {
        method,
        redirect: "manual",
        headers: { "accept-encoding": "identity", ...headers },
      }),
    post: (path: string, bytes: number, headers: Record<string, string> = {}) =>
      fetch(origin + path, {
        method: "POST",
        headers: { "sec-fetch-site": "same-origin", ...headers },
        body: "x".repeat(bytes),
      }),
    /** A request as it stands, and everything that is answered to it. */
    raw: (...lines: string[]) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () =>
          socket.write([...lines, "Connection: close", "", ""].join("\r\n")),
        )
        let answer = ""
        socket.on("data", chunk => (answer += chunk))
        socket.on("end", () => resolve(answer)).on("error", reject)
      }),
  }
}
