import { isbot } from "isbot"

/** As whom somebody is counted. */
export type Reader = "people" | "robots"

/** Somebody who reads, or a browser that asks for a page which somebody may read later. */
export type Asking = Reader | "ahead"

/**
 * As whom to count who asks for a page; "ahead" for a request that shows it to nobody yet (we have links rendered ahead
 * ourselves), and undefined for one for something to be put into another page. A browser asks for pages as HTML.
 * Robots that pose as browsers in every way are counted as people, as long as they read no faster than people do.
 */
export function readerOf(header: (name: string) => string | undefined): Asking | undefined {
  const isAhead = ["sec-purpose", "purpose", "x-moz"].some(name =>
    /prefetch|prerender/i.test(header(name) ?? ""),
  )
  if (isAhead) return "ahead"
  if ((header("sec-fetch-dest") ?? "document") !== "document") return undefined
  const isBrowser = header("accept")?.includes("text/html")
  return isBrowser && !isRobot(header("user-agent")) ? "people" : "robots"
}

const judged = new Map<string, boolean>()
/** No browser says more of itself; who does is judged each time, and takes no memory. */
const longestKept = 500

/** By what it calls itself, and it has to call itself something. */
export function isRobot(userAgent = ""): boolean {
  const known = judged.get(userAgent)
  if (known !== undefined) return known
  const judgement = userAgent === "" || isbot(userAgent)
  if (judged.size > 1_000) judged.clear()
  if (userAgent.length < longestKept) judged.set(userAgent, judgement)
  return judgement
}
