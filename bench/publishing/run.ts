import { gatherTestCast } from "@/tests/factories"
import { bundlePublisher } from "../bundle"
import { inTime } from "../in-time"
import { describeMachine } from "../machine"
import { randomFrom } from "../random"
import { setStage } from "../stage"
import { makeTexts } from "../texts"
import { type Outcome, play } from "./phase"
import { phasesFor } from "./phases"
import { reportOf, tableOf } from "./report"

type Wish = { count: number; seed: number; names: string[]; port: number; keep: boolean }

/** Plays the experiment and gives its report; everything that it started and made is gone afterwards. */
export async function measurePublishing({ count, seed, names, port, keep }: Wish): Promise<string> {
  const stage = await setStage({ name: "publishing", port, keep })
  try {
    console.log(`Making ${count} approved texts …`)
    const people = await gatherTestCast()
    const texts = await makeTexts(count, people)
    const machine = await describeMachine()
    const bundle = await bundlePublisher(stage.dataDir)
    const outcomes: Outcome[] = []
    for (const phase of phasesFor(count).filter(({ name }) => names.includes(name))) {
      console.log(`Playing: ${phase.title} …`)
      const playing = play(phase, { stage, texts, editor: people.noor, bundle, random: randomFrom(seed) })
      outcomes.push(await inTime(playing, phase.seconds + 180))
      console.log(tableOf(outcomes.slice(-1)))
    }
    return reportOf(outcomes, {
      machine,
      command: `npm run bench:publishing -- --texts ${count} --seed ${seed}`,
    })
  } finally {
    await stage.clear()
  }
}
