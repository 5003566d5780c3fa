import type { Site } from "../product"
import { ask } from "../visitor"

/** How many public answers these processes have rendered, as their metrics say. */
export async function rendersOf(sites: Site[]) {
  const counts = sites.map(async ({ address }) => {
    const metrics = (await ask(`${address}/metrics`))?.body.toString() ?? ""
    const [, count] = /^imprimatur_shared_answers_total\{kind="rendered"\} (\d+)$/m.exec(metrics) ?? []
    if (count === undefined) throw new Error(`${address}/metrics does not tell how much was rendered.`)
    return Number(count)
  })
  return (await Promise.all(counts)).reduce((sum, count) => sum + count)
}
