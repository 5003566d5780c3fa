import { loadavg } from "node:os"
import { describeMachine } from "../machine"
import { startWeb } from "../product"
import { type Stage, setStage, workWith } from "../stage"
import { type Asked, addressesToAsk } from "./addresses"
import { generate } from "./generate"
import { measureDesk } from "./measure-desk"
import { measurePages } from "./measure-pages"
import { measurePictures } from "./measure-pictures"
import { measurePublishing } from "./measure-publishing"
import type { People } from "./people"
import { reportOf, type Times } from "./report"

type Wish = { sizes: number[]; seed: number; rounds: number; visits: number; port: number }

/** A database with so many stories, the people in it, and a web process that serves it. */
type Place = {
  stories: number
  url: string
  people: People
  site: string
  pages: Record<string, Asked>
  generated: number
  times: Times
}

/**
 * Plays the experiment with each number of stories, round by round and in turns, so that a slow minute of the machine
 * meets all of them. Gives its tables; everything that it made is gone afterwards.
 */
export async function measureContent({ sizes, seed, rounds, visits, port }: Wish): Promise<string> {
  const stage = await setStage({ name: "content", port, keep: false })
  try {
    const places: Place[] = []
    for (const [index, stories] of sizes.entries())
      places.push(await furnish(stage, { stories, seed, port: port + index }))
    const loads: number[] = []
    for (let round = 1; round <= rounds; round++) {
      for (const place of places) await measure(place, Math.ceil(visits / rounds))
      loads.push(...loadavg().slice(0, 1))
      console.log(`Round ${round} of ${rounds} is measured.`)
    }
    return reportOf(places, {
      machine: await describeMachine(),
      loads,
      command: `-- --seed ${seed} --visits ${visits}`,
    })
  } finally {
    await stage.clear()
  }
}

async function furnish(
  stage: Stage,
  { stories, seed, port }: { stories: number; seed: number; port: number },
) {
  const url = await stage.enterCopy(`stories_${stories}`)
  const began = performance.now()
  const people = await generate(url, { stories, seed })
  const generated = performance.now() - began
  console.log(`${stories} stories are there after ${Math.round(generated / 1000)} s.`)
  const { address } = await startWeb(stage.processes, { databaseUrl: url, dataDir: stage.dataDir, port })
  const times: Times = { pages: {}, desk: {}, publishing: {}, queries: {} }
  return { stories, url, people, site: address, pages: await addressesToAsk(), generated, times }
}

async function measure({ url, people, site, pages, times }: Place, visits: number) {
  await workWith(url)
  add(times.pages, await measurePages(site, pages, visits))
  add(times.pages, { "picture (the database's part)": await measurePictures(visits) })
  const desk = await measureDesk(people, visits)
  add(times.desk, desk.times)
  Object.assign(times.queries, desk.queries)
  add(times.publishing, await measurePublishing(people, visits))
}

function add(all: Record<string, number[]>, more: Record<string, number[]>) {
  for (const [name, times] of Object.entries(more)) all[name] = [...(all[name] ?? []), ...times]
}
