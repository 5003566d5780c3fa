import { loadavg } from "node:os"
import { describeMachine } from "../machine"
import { startWeb } from "../product"
import { setStage } from "../stage"
import { addressesToAsk } from "./addresses"
import { generate } from "./generate"
import { measureDesk } from "./measure-desk"
import { measurePages } from "./measure-pages"
import { measurePictures } from "./measure-pictures"
import { measurePublishing } from "./measure-publishing"
import { type Measured, reportOf } from "./report"

type Wish = { sizes: number[]; seed: number; visits: number; port: number }

/** Plays the experiment with each number of stories and gives its tables; everything that it made is gone afterwards. */
export async function measureContent({ sizes, seed, visits, port }: Wish): Promise<string> {
  const stage = await setStage({ name: "content", port, keep: false })
  try {
    const measured: Measured[] = []
    for (const stories of sizes) {
      const databaseUrl = await stage.enterCopy(`stories_${stories}`)
      const began = performance.now()
      const people = await generate(databaseUrl, { stories, seed })
      const generated = performance.now() - began
      console.log(`${stories} stories are there after ${Math.round(generated / 1000)} s.`)
      const [load = 0] = loadavg()
      const { address: site } = await startWeb(stage.processes, { databaseUrl, dataDir: stage.dataDir, port })
      const pages = {
        ...(await measurePages(site, await addressesToAsk(), visits)),
        "picture (the database's part)": await measurePictures(visits),
      }
      await stage.processes.endAll()
      const desk = await measureDesk(people, visits)
      const publishing = await measurePublishing(people, visits)
      measured.push({ stories, generated, load, pages, desk, publishing })
      console.log(`With ${stories} stories it is measured.`)
    }
    return reportOf(measured, { machine: await describeMachine(), seed, visits })
  } finally {
    await stage.clear()
  }
}
