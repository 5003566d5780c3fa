import { step } from "@/tests/factories"
import { duration, quantile } from "../figures"
import { ask } from "../visitor"
import { refile } from "./refile"
import { rendersOf } from "./renders"
import type { Experiment } from "./scene"

const rounds = 20
const readers = 500

/** When the page that everybody reads changes, it is rendered once in each process and everybody gets it. */
export const crowd: Experiment = {
  name: "crowd",
  title: `${readers} readers at once, in each process, of a page that has just changed`,
  seconds: 120,
  async play({ sites, texts: [text], people }) {
    if (!text) throw new Error("There is no text to play with.")
    await step(people.noor, text.editionId, "publish_now")
    const waits: number[] = []
    let renders = 0
    let failed = 0
    for (let round = 0; round < rounds; round++) {
      const topic = `topic-${1 + (round % 2)}`
      await refile(people.noor, text, topic)
      const before = await rendersOf(sites)
      const asking = sites.flatMap(({ address }) =>
        Array.from({ length: readers }, async () => {
          const asked = performance.now()
          const answer = await ask(address + text.page)
          waits.push(performance.now() - asked)
          return answer
        }),
      )
      const answers = await Promise.all(asking)
      failed += answers.filter(answer => answer?.status !== 200 || !answer.body.includes(`/${topic}"`)).length
      renders += (await rendersOf(sites)) - before
    }
    return [
      {
        what: "renders a change and process",
        found: (renders / rounds / sites.length).toFixed(2),
        aim: "≤ 1",
      },
      { what: `not the new page, of ${waits.length} answers`, found: `${failed}`, aim: "0" },
      {
        what: "time to the answer",
        found: `p50 ${duration(quantile(waits, 0.5))}, max ${duration(quantile(waits, 1))}`,
        aim: "≤ 6 s",
      },
    ]
  },
}
