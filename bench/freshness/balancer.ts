import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http"
import { ask } from "../visitor"

const probesEvery = 200

/** A front server as people put one: sends readers to each site that says it is ready in turn, and asks once more elsewhere when one fails. */
export async function balance(port: number, sites: string[]) {
  const agent = new Agent({ keepAlive: true })
  const ready = new Set(sites)
  let turn = 0

  const probing = setInterval(() => {
    for (const site of sites)
      ask(`${site}/readyz`, {}, 1_000).then(answer => ready[answer?.status === 200 ? "add" : "delete"](site))
  }, probesEvery)

  const server = createServer(async (asked, response) => {
    const [first, second] = [...ready, ...ready].slice(turn++ % Math.max(ready.size, 1))
    const answer = (first && (await forward(asked, first))) ?? (second && (await forward(asked, second)))
    if (!answer) return response.writeHead(502).end()
    passOn(answer, response)
  })

  /** The site's answer; undefined when there is none, as on a connection that it has just closed. */
  const forward = ({ url, headers }: IncomingMessage, site: string) =>
    new Promise<IncomingMessage | undefined>(resolve => {
      const forwarded = request(site + url, { agent, headers }, resolve)
      forwarded.once("error", () => resolve(undefined)).end()
    })

  await new Promise<void>(resolve => server.listen(port, "127.0.0.1", resolve))
  return {
    address: `http://127.0.0.1:${port}`,
    /** Whether it has seen that the site is ready, and sends readers there. */
    sendsTo: (site: string) => ready.has(site),
    stop() {
      clearInterval(probing)
      server.close()
      server.closeAllConnections()
      agent.destroy()
    },
  }
}

function passOn(answer: IncomingMessage, response: ServerResponse) {
  response.writeHead(answer.statusCode ?? 502, answer.headers)
  answer.pipe(response)
  answer.once("error", () => response.destroy())
}
