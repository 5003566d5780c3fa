import { setTimeout as wait } from "node:timers/promises"
import { step } from "@/tests/factories"
import { duration } from "../figures"
import { ended } from "../processes"
import { steadily } from "../steadily"
import { ask } from "../visitor"
import { balance } from "./balancer"
import type { Experiment } from "./scene"

const perSecond = 200

/** Both processes are stopped and started, one after the other, and no reader notices. */
export const restarts: Experiment = {
  name: "restarts",
  title: `both processes restarted in turn with SIGTERM, behind a balancer, under ${perSecond} requests a second`,
  seconds: 120,
  async play({ sites, startAgain, texts, people, port }) {
    const published = texts.slice(0, 20)
    for (const text of published) await step(people.noor, text.editionId, "publish_now")
    const balancer = await balance(
      port,
      sites.map(({ address }) => address),
    )
    const asking: Promise<{ isThere: boolean; took: number }>[] = []
    const stop = steadily(perSecond, count => {
      const { page } = published[count % published.length] as { page: string }
      asking.push(askTimed(balancer.address + page, page))
    })
    await wait(1_000)
    for (const site of sites) {
      site.process.kill("SIGTERM")
      await ended(site.process)
      await startAgain(site)
      // as an orchestrator does: the next one is stopped when readers are sent to this one again
      while (!balancer.sendsTo(site.address)) await wait(50)
      await wait(1_000)
    }
    stop()
    const answers = await Promise.all(asking)
    balancer.stop()
    const failed = answers.filter(({ isThere }) => !isThere).length
    const longest = duration(Math.max(...answers.map(({ took }) => took)))
    return [
      {
        what: `failed, of ${answers.length} requests`,
        found: `${failed}; the longest took ${longest}`,
        aim: "0",
      },
    ]
  },
}

async function askTimed(url: string, page: string) {
  const asked = performance.now()
  const answer = await ask(url)
  return {
    isThere: answer?.status === 200 && answer.body.includes(`${page}"`),
    took: performance.now() - asked,
  }
}
