import { setTimeout as wait } from "node:timers/promises"
import { step } from "@/tests/factories"
import { ask } from "../visitor"
import { refile } from "./refile"
import type { Experiment } from "./scene"

const rounds = 500

/** A page that is rendered while it changes is not kept: who asks after the commit gets what is new. */
export const races: Experiment = {
  name: "races",
  title: "rendered while it changes",
  seconds: 180,
  async play({ sites, texts: [text], people, random }) {
    if (!text) throw new Error("There is no text to play with.")
    await step(people.noor, text.editionId, "publish_now")
    const urls = sites.map(({ address }) => address + text.page)
    let old = 0
    let overtaken = 0
    let failed = 0
    for (let round = 0; round < rounds; round++) {
      await refile(people.noor, text, "topic-1")
      const raced = urls.map(url => ask(url)) // nobody has asked since the change before, so it must be rendered
      await wait(random.between(0, 20))
      await refile(people.noor, text, "topic-2")
      const straightAfter = urls.map(url => ask(url))
      for (const answer of await Promise.all(raced))
        if (answer?.body.includes(`/en/topics/topic-1"`)) overtaken++
      for (const answer of await Promise.all([...straightAfter, ...urls.map(url => ask(url))])) {
        if (answer?.status !== 200) failed++
        else if (!answer.body.includes(`/en/topics/topic-2"`)) old++
      }
    }
    return [
      {
        what: `old words to those who ask after the commit; ${rounds} changes, ${4 * rounds} answers`,
        found: `${old} old, ${failed} failed (of ${2 * rounds} renders under way, ${overtaken} had the old words)`,
        aim: "0",
      },
    ]
  },
}
