import { diffIndices } from "node-diff3"

/** How the items of a list are known again in a changed list. */
export type Kinship<Item> = {
  /** The exact words of an item. */
  wordsOf: (item: Item) => string
  /** A name of its own that an item keeps whatever is changed in it. */
  idOf: (item: Item) => string | undefined
  /** Could the one have become the other by editing? */
  isAlike: (before: Item, after: Item) => boolean
  /** Of the same sort, so that where one stood alone and one stands alone now, it is the same, rewritten. */
  isOfSort: (before: Item, after: Item) => boolean
}

/** Above this many pairs nothing is compared word for word: a text that was rewritten altogether. */
const mostPairs = 20_000

/** For each item of `after` the place of the item of `before` that it was, where it was one. */
export function match<Item>(before: Item[], after: Item[], kin: Kinship<Item>): (number | undefined)[] {
  const found: (number | undefined)[] = after.map(() => undefined)
  const isTaken = before.map(() => false)
  const take = (from: number, to: number) => {
    found[to] = from
    isTaken[from] = true
  }

  const ids = before.map(kin.idOf)
  after.forEach((item, place) => {
    const id = kin.idOf(item)
    const from = id === undefined ? -1 : ids.findIndex((other, at) => other === id && !isTaken[at])
    if (from >= 0) take(from, place)
  })

  const gaps = gapsBetween(before, after, { kin, take, isTaken, found })
  takeMoved(before, after, { kin, take, isTaken, found })
  for (const { from, to } of gaps)
    takeEdited(
      from.filter(place => !isTaken[place]),
      to.filter(place => found[place] === undefined),
      { before, after, kin, take },
    )
  return found
}

type Work<Item> = {
  kin: Kinship<Item>
  take: (from: number, to: number) => void
  isTaken: boolean[]
  found: (number | undefined)[]
}

/** Takes what is the same in the same order, and gives the stretches between. */
function gapsBetween<Item>(before: Item[], after: Item[], { kin, take, isTaken, found }: Work<Item>) {
  const name = (item: Item) => kin.idOf(item) ?? kin.wordsOf(item)
  const gaps = diffIndices(before.map(name), after.map(name))
  const end = { buffer1: [before.length, 0], buffer2: [after.length, 0] } as const
  let [from, to] = [0, 0]
  for (const { buffer1, buffer2 } of [...gaps, end]) {
    for (; from < buffer1[0]; from++, to++) if (!isTaken[from] && found[to] === undefined) take(from, to)
    from += buffer1[1]
    to += buffer2[1]
  }
  return gaps.map(({ buffer1, buffer2 }) => ({ from: range(...buffer1), to: range(...buffer2) }))
}

const range = (start: number, length: number) => Array.from({ length }, (_, place) => start + place)

/** Takes what stands elsewhere now, word for word, where there is no doubt which it is. */
function takeMoved<Item>(before: Item[], after: Item[], { kin, take, isTaken, found }: Work<Item>) {
  const missing = placesByWords(before, place => !isTaken[place], kin)
  const added = placesByWords(after, place => found[place] === undefined, kin)
  for (const [words, [from, ...more]] of missing) {
    const [to, ...others] = added.get(words) ?? []
    if (from !== undefined && to !== undefined && more.length + others.length === 0) take(from, to)
  }
}

function placesByWords<Item>(items: Item[], isOpen: (place: number) => boolean, { wordsOf }: Kinship<Item>) {
  const places = new Map<string, number[]>()
  items.forEach((item, place) => {
    if (isOpen(place)) places.set(wordsOf(item), [...(places.get(wordsOf(item)) ?? []), place])
  })
  return places
}

type Stretch<Item> = { before: Item[]; after: Item[] } & Pick<Work<Item>, "kin" | "take">

/** Takes, in their order, what was edited where it stood. */
function takeEdited<Item>(from: number[], to: number[], { before, after, kin, take }: Stretch<Item>) {
  const pair = (one: number, other: number) => [before[one] as Item, after[other] as Item] as const
  const [onlyFrom, onlyTo] = [from[0], to[0]]
  if (onlyFrom === undefined || onlyTo === undefined || from.length * to.length > mostPairs) return
  if (from.length === 1 && to.length === 1) {
    if (kin.isOfSort(...pair(onlyFrom, onlyTo))) take(onlyFrom, onlyTo)
    return
  }
  let next = 0
  for (const one of from) {
    const place = to.findIndex((other, at) => at >= next && kin.isAlike(...pair(one, other)))
    if (place < 0) continue
    take(one, to[place] as number)
    next = place + 1
  }
}
