import { parseArgs } from "node:util"
import { gatherTestCast } from "@/tests/factories"
import { bundlePublisher } from "../bundle"
import { describeMachine } from "../machine"
import { writeSection } from "../measurements"
import { randomFrom } from "../random"
import { setStage } from "../stage"
import { type Outcome, play } from "./phase"
import { phasesFor } from "./phases"
import { reportOf } from "./report"
import { makeTexts } from "./texts"

/** `npm run bench:publishing -- [--texts 3000] [--seed 1] [--only chaos,alone,at_once,clocks] [--write] [--keep] [--port 4200]` */

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "3000" },
    seed: { type: "string", default: `${Date.now() % 1_000_000}` },
    only: { type: "string" },
    write: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    port: { type: "string", default: "4200" },
  },
})
const [count, seed] = [Number(values.texts), Number(values.seed)]
const chosen = phasesFor(count).filter(({ name }) => values.only?.split(",").includes(name) ?? true)

const stage = await setStage({ name: "publishing", port: Number(values.port), keep: values.keep })
try {
  console.log(`Making ${count} approved texts …`)
  const people = await gatherTestCast()
  const texts = await makeTexts(count, people)
  const machine = await describeMachine()
  const bundle = await bundlePublisher(stage.dataDir)
  const outcomes: Outcome[] = []
  for (const phase of chosen) {
    console.log(`Playing: ${phase.title} …`)
    const playing = play(phase, { stage, texts, editor: people.noor, bundle, random: randomFrom(seed) })
    outcomes.push(await inTime(playing, phase.seconds + 180))
  }
  const report = reportOf(outcomes, {
    machine,
    command: `npm run bench:publishing -- --texts ${count} --seed ${seed}`,
  })
  console.log(`\n${report}`)
  if (values.write) writeSection("publishing", report)
} finally {
  await stage.clear()
}
process.exit()

function inTime<Result>(work: Promise<Result>, seconds: number) {
  const limit = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`A phase took more than ${seconds} seconds.`)), seconds * 1000).unref(),
  )
  return Promise.race([work, limit])
}
