import { Agent, get } from "node:http"
import type { Asked } from "./addresses"
import { timed } from "./timed"

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/**
 * What a first visit of each kind of page takes, from the request to the end of the answer, asked one after the other of
 * a web process that keeps no page. It has answered some of each kind before.
 */
export async function measurePages(site: string, pages: Record<string, Asked>, visits: number) {
  const visit =
    ({ addresses, status }: Asked) =>
    async (index: number) => {
      const address = addresses[index % addresses.length]
      const answered = await ask(`${site}${address}`)
      if (answered !== status) throw new Error(`${address} answered ${answered}, not ${status}.`)
    }
  for (const asked of Object.values(pages)) await timed(10, visit(asked))
  const times: Record<string, number[]> = {}
  for (const [name, asked] of Object.entries(pages)) times[name] = await timed(visits, visit(asked))
  return times
}

const ask = (url: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(url, { agent }, response => {
      response.resume()
      response.once("end", () => resolve(response.statusCode)).once("error", reject)
    }).once("error", reject)
  })
