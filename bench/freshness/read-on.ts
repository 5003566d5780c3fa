import { setTimeout as wait } from "node:timers/promises"
import { steadily } from "../steadily"
import { ask } from "../visitor"

const perSecond = 40
const patience = 8_000

type Asked = { isKept: boolean; isThere: boolean; took: number }

/** Asks for pages that are kept, and now and then for one that has never been rendered. */
export async function readOn(kept: { url: string; page: string }[], cold: string[], seconds: number) {
  const asking: Promise<Asked>[] = []
  const stop = steadily(perSecond, count => {
    const { url, page } = kept[count % kept.length] as { url: string; page: string }
    asking.push(askTimed(url, page))
    if (count % 10 === 0) asking.push(askTimed(cold[(count / 10) % cold.length] as string))
  })
  await wait(seconds * 1000)
  stop()
  return await Promise.all(asking)
}

async function askTimed(url: string, page?: string): Promise<Asked> {
  const asked = performance.now()
  const answer = await ask(url, {}, patience)
  const isThere = answer?.status === 200 && page !== undefined && answer.body.includes(`${page}"`)
  return { isKept: page !== undefined, isThere, took: performance.now() - asked }
}
