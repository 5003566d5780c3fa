import { diff3MergeRegions, type IUnstableRegion } from "node-diff3"
import { isSame } from "../same-content.ts"
import type { Merging } from "./conflict.ts"
import { type Kinship, match } from "./match.ts"

type Versions<Item> = { base: Item[]; mine: Item[]; theirs: Item[] }

export type ListRules<Item> = Kinship<Item> & {
  /** One item that both sides still have. It may become none, or two where both are kept. */
  mergeOne: (base: Item, mine: Item, theirs: Item) => Item[]
  /** What an item is called where it has to be asked about. */
  placeOf: (items: Item[], item: Item) => string
}

/**
 * Merges two changed lists. Each item gets a name by what it was in the base; the names are merged in their order by
 * diff3, and what both sides still have is merged for itself. So one may move what the other edits.
 */
export function mergeList<Item>(merging: Merging, versions: Versions<Item>, rules: ListRules<Item>): Item[] {
  const names = namesOf(versions, rules)
  const items = itemsByName(versions, names)
  const done = new Set<string>()
  const merged = (name: string): Item[] => {
    const { base, mine, theirs } = items.get(name) ?? {}
    if (name.startsWith("b") && done.has(name)) return [] // both moved it
    done.add(name)
    if (base === undefined || mine === undefined || theirs === undefined) {
      const one = mine ?? theirs
      return one === undefined ? [] : [one]
    }
    return merging.within(rules.placeOf(versions.mine, mine), () => rules.mergeOne(base, mine, theirs))
  }
  const order = diff3MergeRegions(names.mine, names.base, names.theirs).flatMap(region => {
    if (region.stable) return region.bufferContent
    const settled = settle(region, names.base.length === 0, (mine, theirs) => {
      const [one, other] = [items.get(mine)?.mine, items.get(theirs)?.theirs]
      return one !== undefined && other !== undefined && rules.isAlike(one, other)
    })
    return settled ?? asked(merging, region, { versions, rules })
  })
  return withMoved(order, names).flatMap(merged)
}

/** What one side moved into a place where the other was chosen is where the other has it. */
function withMoved(order: string[], { base, mine, theirs }: Names): string[] {
  const result = [...order]
  for (const name of base) {
    if (result.includes(name) || !mine.includes(name) || !theirs.includes(name)) continue
    const before = theirs.slice(0, theirs.indexOf(name)).findLast(other => result.includes(other))
    result.splice(before === undefined ? 0 : result.lastIndexOf(before) + 1, 0, name)
  }
  return result
}

type Names = { base: string[]; mine: string[]; theirs: string[] }

function namesOf<Item>({ base, mine, theirs }: Versions<Item>, rules: ListRules<Item>): Names {
  const [ofMine, ofTheirs] = [match(base, mine, rules), match(base, theirs, rules)]
  const nameAll = (items: Item[], places: typeof ofMine, others: typeof ofMine) => {
    const counts = new Map<string, number>()
    return items.map((item, at) => {
      const place = places[at]
      if (place === undefined) {
        const words = rules.wordsOf(item)
        counts.set(words, (counts.get(words) ?? 0) + 1)
        return `new ${counts.get(words)} ${words}`
      }
      // edited here and removed there is no agreement: to diff3 it shall be another thing
      return others.includes(place) || isSame(item, base[place]) ? `b${place}` : `edited b${place}`
    })
  }
  return {
    base: base.map((_, place) => `b${place}`),
    mine: nameAll(mine, ofMine, ofTheirs),
    theirs: nameAll(theirs, ofTheirs, ofMine),
  }
}

function itemsByName<Item>(versions: Versions<Item>, names: Names) {
  const items = new Map<string, Partial<Record<keyof Names, Item>>>()
  for (const side of ["base", "mine", "theirs"] as const)
    names[side].forEach((name, place) => {
      items.set(name, { ...items.get(name), [side]: versions[side][place] })
    })
  return items
}

type Region = Pick<IUnstableRegion<string>, "aContent" | "bContent" | "oContent">

/**
 * A stretch that both sides changed, where there is still no doubt: each removed or added things of its own. What
 * both added at the same place stands one after the other, theirs first. Undefined where it has to be asked.
 */
function settle(
  { aContent: mine, bContent: theirs, oContent: base }: Region,
  isFromNothing: boolean,
  isAlike: (mine: string, theirs: string) => boolean,
): string[] | undefined {
  if (isSame(mine, theirs)) return mine
  const isMoved = (side: string[]) =>
    !isSame(
      side.filter(name => base.includes(name)),
      base.filter(name => side.includes(name)),
    )
  if (isFromNothing || [...mine, ...theirs].some(name => name.startsWith("edited"))) return undefined
  if (isMoved(mine) || isMoved(theirs)) return undefined
  const [fromMine, fromTheirs] = [gapsOf(base, mine), gapsOf(base, theirs)]
  const addedByBoth = fromMine.flat().length > 0 && fromTheirs.flat().length > 0
  const removedByBoth = base.some(name => !mine.includes(name) && !theirs.includes(name))
  if (addedByBoth && removedByBoth) return undefined // two ways to rewrite the same
  const result: string[] = []
  for (let place = 0; place <= base.length; place++) {
    const [added, others] = [fromMine[place] ?? [], fromTheirs[place] ?? []]
    const own = added.filter(name => !others.includes(name))
    if (own.some(name => others.some(other => isAlike(name, other)))) return undefined
    result.push(...others, ...own)
    const kept = base[place]
    if (kept !== undefined && mine.includes(kept) && theirs.includes(kept)) result.push(kept)
  }
  return result
}

/** What a side added before each thing of the base, and at the end. */
function gapsOf(base: string[], side: string[]): string[][] {
  const gaps: string[][] = base.map(() => [])
  gaps.push([])
  let place = 0
  for (const name of side)
    if (base.includes(name)) place = base.indexOf(name) + 1
    else gaps[place]?.push(name)
  return gaps
}

function asked<Item>(
  merging: Merging,
  region: IUnstableRegion<string>,
  { versions, rules }: { versions: Versions<Item>; rules: ListRules<Item> },
): string[] {
  const { aStart, aLength, bStart, bLength, oStart, oLength } = region
  const base = versions.base.slice(oStart, oStart + oLength)
  const mine = versions.mine.slice(aStart, aStart + aLength)
  const theirs = versions.theirs.slice(bStart, bStart + bLength)
  const [side, first] = mine[0] !== undefined ? [versions.mine, mine[0]] : [versions.theirs, theirs[0]]
  const place = first === undefined ? "" : rules.placeOf(side, first)
  const canKeepBoth = mine.length > 0 && theirs.length > 0
  const choice = merging.within(place, () => merging.ask({ base, mine, theirs }, canKeepBoth))
  if (choice === "mine") return region.aContent
  if (choice === "theirs") return region.bContent
  return [...region.bContent, ...region.aContent.filter(name => !region.bContent.includes(name))]
}
