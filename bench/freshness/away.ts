import { setTimeout as wait } from "node:timers/promises"
import { step } from "@/tests/factories"
import { duration } from "../figures"
import { steadily } from "../steadily"
import { ask, look } from "../visitor"
import type { PicturedText } from "./pictures"
import type { Experiment, Finding, Scene } from "./scene"
import { untilSeen } from "./until-seen"

const forSeconds = 8
const perSecond = 40
const patience = 8_000

type Way = { name: string; leave: (scene: Scene) => unknown; comeBack: (scene: Scene) => unknown }

const ways: Way[] = [
  {
    name: "stopped",
    leave: ({ database }) => database.halt(),
    comeBack: ({ database }) => database.comeBack(),
  },
  { name: "frozen", leave: ({ database }) => database.freeze(), comeBack: ({ database }) => database.thaw() },
  { name: "black-holed", leave: ({ line }) => line.goDead(), comeBack: ({ line }) => line.comeBack() },
]

/** Without its database the site answers from its cache, answers everything in time, and is well soon after. */
export const away: Experiment = {
  name: "away",
  title: `the database away for ${forSeconds} s`,
  seconds: 180,
  async play(scene) {
    const findings: Finding[] = []
    for (const [index, way] of ways.entries()) findings.push(...(await goThrough(way, scene, index * 20)))
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
  const asked = await askWhileAway(
    kept,
    sites.flatMap(({ address }) => cold.map(({ page }) => address + page)),
  )
  const readiness = await Promise.all(sites.map(({ address }) => ask(`${address}/readyz`, {}, patience)))
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

type Asked = { isKept: boolean; isThere: boolean; took: number }

/** Asks for kept pages and now and then for one that has never been rendered. */
async function askWhileAway(kept: { url: string; page: string }[], cold: string[]): Promise<Asked[]> {
  const asking: Promise<Asked>[] = []
  const stop = steadily(perSecond, count => {
    const { url, page } = kept[count % kept.length] as { url: string; page: string }
    asking.push(askTimed(url, page))
    if (count % 10 === 0) asking.push(askTimed(cold[(count / 10) % cold.length] as string))
  })
  await wait(forSeconds * 1000)
  stop()
  return await Promise.all(asking)
}

async function askTimed(url: string, page?: string): Promise<Asked> {
  const asked = performance.now()
  const answer = await ask(url, {}, patience)
  const isThere = answer?.status === 200 && page !== undefined && answer.body.includes(`${page}"`)
  return { isKept: page !== undefined, isThere, took: performance.now() - asked }
}
