import { env } from "../env.ts"
import { type DatabaseRole, urlFor } from "./connection.ts"
import type { Gauge, Limits } from "./gate/gate.ts"
import { openPool, type Pool } from "./gate/pool.ts"
import { noticing } from "./outage.ts"

type PoolName = Exclude<DatabaseRole, "owner">

/** So that a visitor has an answer within 4 s and a person at the desk within 4.5 s, whatever state the database is in. */
const limits: Record<PoolName, Limits> = {
  public: { lanes: 8, waiting: 500, waitAtMost: 1_000, answerWithin: 3_000 },
  app: { lanes: 8, waiting: 500, waitAtMost: 1_000, answerWithin: 3_500 },
}

// The framework loads this module more than once in a process; the pools must be the same ones.
const shared = globalThis as { imprimaturPools?: Partial<Record<PoolName, Pool>> }

export function pool(name: PoolName): Pool {
  shared.imprimaturPools ??= {}
  shared.imprimaturPools[name] ??= openPool(urlFor(name, env), limits[name], noticing(`pool ${name}`))
  return shared.imprimaturPools[name]
}

/** What there is to measure about each pool that is in use. */
export const poolGauges = (): Partial<Record<PoolName, Gauge>> =>
  Object.fromEntries(Object.entries(shared.imprimaturPools ?? {}).map(([name, { gauge }]) => [name, gauge()]))

export async function closePools() {
  const open = Object.values(shared.imprimaturPools ?? {})
  shared.imprimaturPools = {}
  await Promise.all(open.map(each => each.end()))
}
