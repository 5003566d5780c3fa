import { publishNextDue } from "@/db/commands/publish-due"
import { armIn, step } from "@/tests/factories"
import { makeTexts } from "../texts"
import type { People } from "./people"
import { timed } from "./timed"

/** What publishing one text takes, by hand and by the clock, one after the other. */
export async function measurePublishing({ writer, reviewer, editor }: People, count: number) {
  const [diego, lena, noor] = [writer[0], reviewer[0], editor[0]]
  if (!diego || !lena || !noor) throw new Error("Nobody is there to publish.")
  const texts = await makeTexts(2 * count + 2, { diego, lena })
  const [byHand, byClock] = [texts.slice(0, count + 1), texts.slice(count + 1)]
  for (const { editionId } of byClock) await armIn(noor, editionId, 0.05)

  await new Promise(resolve => setTimeout(resolve, 50)) // by now all of them are due

  const next = { byHand: byHand.values(), byClock: byClock.values() }
  const publishByHand = async () => {
    const text = next.byHand.next().value
    if (text) await step(noor, text.editionId, "publish_now")
  }
  const publishByClock = async () => {
    const outcome = await publishNextDue()
    if (!outcome || !("published" in outcome)) throw new Error("A due text was not published.")
  }
  await publishByHand() // the first one prepares the connection
  await publishByClock()
  return {
    "published by an editor": await timed(count, publishByHand),
    "published by the clock": await timed(count, publishByClock),
  }
}
