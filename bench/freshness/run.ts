import { gatherTestCast } from "@/tests/factories"
import { inTime } from "../in-time"
import { layLine } from "../line"
import { describeMachine } from "../machine"
import { type Site, startWeb } from "../product"
import { randomFrom } from "../random"
import { type Stage, setStage } from "../stage"
import { warmUp } from "../visitor"
import { away } from "./away"
import { crowd } from "./crowd"
import { makePicturedTexts } from "./pictures"
import { publish } from "./publish"
import { races } from "./races"
import { restarts } from "./restarts"
import type { Experiment, Finding, Scene } from "./scene"
import { takedown } from "./takedown"

const experiments = [publish, takedown, races, crowd, away, restarts]
export const experimentNames = experiments.map(({ name }) => name)

type Wish = { seed: number; names: string[]; port: number; keep: boolean }

/** Plays the experiments, each in a copy of one database, and gives their report. */
export async function measureFreshness({ seed, names, port, keep }: Wish): Promise<string> {
  const stage = await setStage({ name: "freshness", port, keep })
  try {
    console.log("Making the texts …")
    const people = await gatherTestCast()
    const texts = await makePicturedTexts(200, people)
    const machine = await describeMachine()
    const rows = ["| what happens | what is measured | found | aim |", "| --- | --- | --- | --- |"]
    for (const experiment of experiments.filter(({ name }) => names.includes(name))) {
      console.log(`Playing: ${experiment.title} …`)
      const playing = play(experiment, stage, { people, texts, random: randomFrom(seed) })
      const found = rowsOf(experiment, await inTime(playing, experiment.seconds))
      console.log(found.join("\n"))
      rows.push(...found)
    }
    return [...rows, "", `${machine}. \`npm run bench:freshness -- --seed ${seed}\``].join("\n")
  } finally {
    await stage.clear()
  }
}

async function play(experiment: Experiment, stage: Stage, more: Pick<Scene, "people" | "texts" | "random">) {
  const { database, processes, dataDir, port } = stage
  const url = new URL(await stage.enterCopy(`play_${experiment.name}`))
  const line = await layLine({ from: port + 8, to: database.port })
  if (experiment.isOverLine) url.port = `${port + 8}`
  const start = (port: number): Promise<Site> =>
    startWeb(processes, { databaseUrl: url.toString(), dataDir, port, drainSeconds: 2 })
  const sites = await Promise.all([start(port), start(port + 1)])
  await Promise.all(sites.map(({ address }) => warmUp(address)))
  const startAgain = (site: Site) => start(Number(new URL(site.address).port))
  const findings = await experiment.play({ ...more, sites, startAgain, database, line, port: port + 2 })
  await processes.endAll()
  line.takeUp()
  return findings
}

const rowsOf = ({ title }: Experiment, findings: Finding[]) =>
  findings.map(
    ({ what, found, aim }, index) => `| ${index === 0 ? title : ""} | ${what} | ${found} | ${aim} |`,
  )
