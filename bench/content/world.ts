import type { Role } from "@/domain/roles"
import type { Random } from "../random"

/** Ids of people by their one role. */
export type Cast = Record<Role, number[]>

/** Ids of what stories are filed under, and the region that each country lies in. */
export type Terms = {
  regions: number[]
  countries: { id: number; regionId: number }[]
  topics: number[]
  series: number[]
}

/** What every story is made with. `pictures`: how many there are, with ids from 1. */
export type World = { random: Random; now: Date; cast: Cast; terms: Terms; pictures: number }

/** One of the items, each as often as its share of a hundred says. */
export function weighed<Item>(random: Random, items: readonly Item[], shareOf: (item: Item) => number) {
  let rest = random.between(0, 100)
  for (const item of items) {
    rest -= shareOf(item)
    if (rest < 0) return item
  }
  return items[0] as Item
}

/** One of the items, the early ones much more often than the late ones. */
export const early = <Item>(random: Random, items: readonly Item[]) =>
  items[Math.floor(items.length * random.between(0, 1) ** 3)] as Item

export const daysAfter = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000)
