import { personByEmail } from "@/db/queries/accounts"
import { type CastName, cast } from "@/demonstration/cast"
import { armIn, step, writeDraft } from "@/tests/factories"
import { inParallel } from "../in-parallel"
import { percentile, readSteadily } from "./steady"

const perSecond = 300
const seconds = 15
const textsPerSecond = 10

export type Slowdown = { quiet: number; busy: number; texts: number; failures: string[] }

/** The 99th percentile of unrelated pages, first in peace and then while ten texts a second go live. */
export async function readWhilePublishing(site: string, pages: string[]): Promise<Slowdown> {
  const urls = pages.map(page => site + page)
  const ids = await inParallel(Array.from({ length: seconds * textsPerSecond }).keys(), approved)
  const noor = await person("noor")
  await readSteadily(urls, { perSecond, seconds: 2 })
  const quiet = await readSteadily(urls, { perSecond, seconds })
  await inParallel(ids.entries(), ([index, id]) => armIn(noor, id, 5 + index / textsPerSecond))
  await readSteadily(urls, { perSecond, seconds: 2 })
  const busy = await readSteadily(urls, { perSecond, seconds })
  return {
    quiet: percentile(quiet.taken, 0.99),
    busy: percentile(busy.taken, 0.99),
    texts: ids.length,
    failures: [...quiet.failures, ...busy.failures],
  }
}

async function approved(index: number) {
  const { editionId } = await writeDraft(await person("diego"), { title: `Measured ${index}` })
  await step(await person("diego"), editionId, "submit")
  await step(await person("lena"), editionId, "approve")
  return editionId
}

async function person(name: CastName) {
  const found = await personByEmail(cast[name].email)
  if (!found) throw new Error("The demonstration has its cast.")
  return found
}
