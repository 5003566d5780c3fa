import { appDb, databaseNow } from "@/db/client"
import { lockRow } from "@/db/commands/lock-edition"
import { takeStep } from "@/db/commands/take-step"
import { transact } from "@/db/transact"
import type { Person } from "@/domain/roles"
import { inParallel } from "../in-parallel"
import type { Text } from "../texts"

/** A text with the instant of its going live, in milliseconds since 1970 by the database's clock. */
export type Scheduled = Text & { due: number }

/** While the schedules are written nothing may fall due yet. */
const leadFor = (count: number) => 6_000 + 8 * count

/**
 * Puts approved texts on the schedule, each so many milliseconds after the first possible instant as `delay` says.
 * People can only choose whole minutes, so this takes the step as the command behind them does.
 */
export async function schedule(texts: Text[], editor: Person, delay: () => number): Promise<Scheduled[]> {
  const start = (await databaseNow(appDb())).getTime() + leadFor(texts.length)
  return await inParallel(texts, async text => {
    const due = Math.round(start + delay())
    const goLiveAt = new Date(due)
    await transact(async tx => {
      const edition = await lockRow(tx, text.editionId)
      await takeStep(tx, edition, "schedule", { actor: editor, change: { goLiveAt, listedAt: goLiveAt } })
    })
    return { ...text, due }
  })
}
