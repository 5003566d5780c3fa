import { z } from "zod"
import type { Transaction } from "@/db/client"
import { transact } from "@/db/transact"
import { invalid } from "@/domain/errors"
import { longestList, type Problem, readRedirectList } from "@/domain/redirect-list"
import type { Person } from "@/domain/roles"
import { env } from "@/env"
import { requireRedirector } from "./old-addresses"
import { judgeOldAddresses, lockOldAddresses, putOldAddresses } from "./put-old-addresses"

export const listSchema = z.strictObject({
  csv: z.string().max(2 * longestList.bytes),
})
type List = z.infer<typeof listSchema>

/** What importing a list would do; with a sentence for each bad row, by line. */
export type ImportPlan = {
  adds: number
  changes: number
  stays: number
  /** The first rows that do something, as they would be kept. */
  sample: { line: number; from: string; address: string; does: "adds" | "changes" }[]
  problems: Problem[]
}

const sampleSize = 20

export const planImport = (actor: Person, { csv }: List): Promise<ImportPlan> =>
  transact(async tx => (await judgeList(tx, actor, csv)).plan)

/** Imports a whole list, or nothing of it. */
export const importOldAddresses = (actor: Person, { csv }: List): Promise<ImportPlan> =>
  transact(async tx => {
    const { plan, ready } = await judgeList(tx, actor, csv)
    const [first] = plan.problems
    if (first) throw invalid(`Nothing was imported. Line ${first.line}: ${first.sentence}`)
    await putOldAddresses(tx, actor, ready)
    return plan
  })

async function judgeList(tx: Transaction, actor: Person, csv: string) {
  requireRedirector(actor)
  await lockOldAddresses(tx, actor)
  const list = readRedirectList(csv, env.SITE_URL)
  const { ready, problems } = await judgeOldAddresses(tx, list.redirects)
  const found = problems.map(({ redirect, sentence }) => ({ line: redirect.line, sentence }))
  const news = ready.flatMap(({ line, from, address, does }) =>
    does === "stays" ? [] : { line, from, address, does },
  )
  const plan: ImportPlan = {
    adds: news.filter(({ does }) => does === "adds").length,
    changes: news.filter(({ does }) => does === "changes").length,
    stays: ready.length - news.length,
    sample: news.slice(0, sampleSize),
    problems: [...list.problems, ...found].sort((a, b) => a.line - b.line),
  }
  return { plan, ready }
}
