import { step } from "@/tests/factories"
import { duration, quantile } from "../figures"
import { look } from "../visitor"
import type { Experiment } from "./scene"
import { untilSeen } from "./until-seen"

const rounds = 200

/** After "Publish now" the text is on its page and on its list, in both processes. */
export const publish: Experiment = {
  name: "publish",
  title: "published by hand, with the 404 and the list in both caches",
  seconds: 120,
  async play({ sites, texts, people }) {
    const waits: number[] = []
    for (const text of texts.slice(0, rounds)) {
      const urls = sites.flatMap(({ address }) => [address + text.page, address + text.list])
      await Promise.all(urls.map(url => look(url, text.page)))
      await step(people.noor, text.editionId, "publish_now")
      const done = performance.now()
      waits.push(...(await Promise.all(urls.map(url => untilSeen(url, text.page, done)))))
    }
    const missed = waits.filter(wait => wait === Number.POSITIVE_INFINITY).length
    const [half, most, worst] = [0.5, 0.99, 1].map(share => duration(quantile(waits, share)))
    return [
      {
        what: `from the commit to the end of the answer that has it; ${waits.length} pages and lists`,
        found: `p50 ${half}, p99 ${most}, max ${worst}; ${missed} missed`,
        aim: "p99 ≤ 1 s",
      },
    ]
  },
}
