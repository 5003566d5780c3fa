import type { ChildProcess } from "node:child_process"
import { setTimeout as wait } from "node:timers/promises"
import type { BenchDatabase } from "../database"
import type { Random } from "../random"
import type { Clock } from "./clock"

const strikesEvery = 400

export type Damage = { killed: number; frozen: number; away: number[] }

type Target = {
  publishers: ChildProcess[]
  start: () => ChildProcess
  database: BenchDatabase
  random: Random
}
type Span = { clock: Clock; from: number; to: number }

/**
 * Between two instants kills a publisher every 400 ms, or freezes it for a while, and crashes the database twice. A
 * killed one is replaced at once.
 */
export async function wreak(target: Target, { clock, from, to }: Span): Promise<Damage> {
  const damage: Damage = { killed: 0, frozen: 0, away: [] }
  async function crashTwice() {
    for (const part of [1 / 3, 2 / 3]) {
      await clock.until(from + part * (to - from))
      const left = performance.now()
      await target.database.halt()
      await target.database.comeBack()
      damage.away.push(performance.now() - left)
    }
  }
  const crashing = crashTwice()
  for (let at = from; at < to; at += strikesEvery) {
    await clock.until(at)
    strike(target, damage)
  }
  await crashing
  return damage
}

function strike({ publishers, start, random }: Target, damage: Damage) {
  const victim = random.pick(publishers)
  if (random.between(0, 1) < 0.5) {
    damage.killed++
    victim.kill("SIGKILL")
    publishers[publishers.indexOf(victim)] = start()
  } else {
    damage.frozen++
    victim.kill("SIGSTOP")
    wait(random.between(200, 3_000)).then(() => victim.kill("SIGCONT")) // a dead one takes no harm
  }
}
