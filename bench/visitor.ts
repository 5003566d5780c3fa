import { Agent, get } from "node:http"
import { buffer } from "node:stream/consumers"
import { inParallel } from "./in-parallel"

export type Answer = { status: number; body: Buffer }

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
const patience = 5_000

/** Asks as a browser would; undefined when no answer comes, or none within some seconds. */
export const ask = (url: string, headers: Record<string, string> = {}, within = patience) =>
  new Promise<Answer | undefined>(resolve => {
    const request = get(url, { agent, headers, signal: AbortSignal.timeout(within) }, async response => {
      const body = await buffer(response).catch(() => undefined) // cut off: no answer
      resolve(body && { status: response.statusCode ?? 500, body })
    })
    request.once("error", () => resolve(undefined))
  })

/** What a visitor finds: the text, not the text, or no answer worth the name. */
export type Finding = "there" | "absent" | "failed"

/** Asks for a page or list and looks whether it shows the text that lives at `address`. */
export async function look(url: string, address: string): Promise<Finding> {
  const answer = await ask(url)
  if (!answer || answer.status >= 500) return "failed"
  return answer.status === 200 && answer.body.includes(`${address}"`) ? "there" : "absent"
}

/** Lets a site that has just started come up to speed, with pages that nobody watches. */
export const warmUp = (site: string) =>
  inParallel(Array(300).keys(), number => look(`${site}/en/news/nothing-${number}`, "nothing"))
