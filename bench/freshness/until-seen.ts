import { look } from "../visitor"

const givesUpAfter = 10_000

/** Asks again and again until the text is there. Gives the milliseconds since `since`, or infinity. */
export async function untilSeen(url: string, address: string, since = performance.now()) {
  while (performance.now() - since < givesUpAfter)
    if ((await look(url, address)) === "there") return performance.now() - since
  return Number.POSITIVE_INFINITY
}
