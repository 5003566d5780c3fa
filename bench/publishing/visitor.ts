import { Agent, get } from "node:http"
import { text } from "node:stream/consumers"
import { inParallel } from "../in-parallel"

/** What a visitor finds: the text, not the text, or no answer worth the name. */
export type Finding = "there" | "absent" | "failed"

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
const patience = 5_000

/** Asks for a page or list as a browser would and looks whether it shows the text that lives at `address`. */
export const look = (url: string, address: string) =>
  new Promise<Finding>(resolve => {
    const request = get(url, { agent, signal: AbortSignal.timeout(patience) }, async response => {
      const body = await text(response).catch(() => undefined) // cut off: no answer
      if (body === undefined || (response.statusCode ?? 500) >= 500) resolve("failed")
      else resolve(response.statusCode === 200 && body.includes(`${address}"`) ? "there" : "absent")
    })
    request.once("error", () => resolve("failed"))
  })

/** Lets a site that has just started come up to speed, with pages that nobody watches. */
export const warmUp = (site: string) =>
  inParallel(Array(300).keys(), number => look(`${site}/en/news/nothing-${number}`, "nothing"))
