import { step } from "@/tests/factories"
import { duration } from "../figures"
import { ask, look } from "../visitor"
import type { PicturedText } from "./pictures"
import { readOn } from "./read-on"
import type { Experiment, Finding, Scene } from "./scene"
import { untilSeen } from "./until-seen"
import { type Way, waysToBeAway } from "./ways-to-be-away"

const forSeconds = 8

/** Without its database the site answers from its cache, answers everything in time, and is well soon after. */
export const away: Experiment = {
  name: "away",
  title: `the database away for ${forSeconds} s`,
  seconds: 180,
  isOverLine: true,
  async play(scene) {
    const findings: Finding[] = []
    for (const [index, way] of waysToBeAway.entries())
      findings.push(...(await goThrough(way, scene, index * 20)))
    return findings
  },
}

async function goThrough({ name, leave, comeBack }: Way, scene: Scene, first: number): Promise<Finding[]> {
  const { sites, people } = scene
  const [published, cold, next] = [
    scene.texts.slice(first, first + 10),
    scene.texts.slice(first + 10, first + 19),
    scene.texts[first + 19] as PicturedText,
  ]
  for (const text of [...published, ...cold]) await step(people.noor, text.editionId, "publish_now")
  const kept = sites.flatMap(({ address }) => published.map(({ page }) => ({ url: address + page, page })))
  await Promise.all(kept.map(({ url, page }) => look(url, page)))

  await leave(scene)
  const unkept = sites.flatMap(({ address }) => cold.map(({ page }) => address + page))
  const asked = await readOn(kept, unkept, forSeconds)
  const readiness = await Promise.all(sites.map(({ address }) => ask(`${address}/readyz`)))
  await comeBack(scene)
  const back = performance.now()
  const well = sites.flatMap(({ address }) => cold.map(({ page }) => untilSeen(address + page, page, back)))
  const healthy = Math.max(...(await Promise.all(well)))
  await step(people.noor, next.editionId, "publish_now")
  const done = performance.now()
  const seen = await Promise.all(sites.map(({ address }) => untilSeen(address + next.page, next.page, done)))

  const [keptOnes, coldOnes] = [asked.filter(({ isKept }) => isKept), asked.filter(({ isKept }) => !isKept)]
  const waits = asked.map(({ took }) => took)
  return [
    {
      what: `${name}: kept pages answered`,
      found: `${keptOnes.filter(({ isThere }) => isThere).length} of ${keptOnes.length}`,
      aim: "all",
    },
    {
      what: `${name}: the longest wait for any answer, of ${asked.length} (${coldOnes.length} pages that nobody had asked for)`,
      found: duration(Math.max(...waits)),
      aim: "≤ 6 s",
    },
    {
      what: `${name}: /readyz meanwhile`,
      found: readiness.map(answer => answer?.status ?? "none").join(", "),
      aim: "503",
    },
    { what: `${name}: until every page is rendered again`, found: duration(healthy), aim: "≤ 2 s" },
    {
      what: `${name}: until the next text published is seen`,
      found: duration(Math.max(...seen)),
      aim: "≤ 1 s",
    },
  ]
}
