import type { RichText } from "../rich-text.ts"
import { isSame } from "../same-content.ts"
import { canonical } from "./canonical.ts"
import { match } from "./match.ts"
import { kinship, type Node, placeAmong } from "./merge-text.ts"

type Content = Record<string, unknown>

const mostNamed = 3

/** What somebody changed in a text, in words: "the summary", "paragraph 3", "a list (new)". */
export function changesIn(before: Content, after: Content, labels: ReadonlyMap<string, string>): string[] {
  const order = [...labels.keys()]
  return Object.keys(after)
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .filter(name => !isSame(before[name], after[name]))
    .flatMap(name => {
      const label = labels.get(name) ?? name
      const places = isText(before[name]) && isText(after[name]) ? placesIn(before[name], after[name]) : []
      if (places.length === 0) return [`“${label}”`]
      return places.length > mostNamed ? [`${places.length} places of “${label}”`] : places
    })
}

const isText = (value: unknown): value is RichText =>
  typeof value === "object" && value !== null && "type" in value && value.type === "doc"

function placesIn(before: RichText, after: RichText): string[] {
  const [old, now] = [before.content as Node[], after.content as Node[]]
  const was = match(old, now, kinship)
  const changed = now.flatMap((node, at) => {
    const from = was[at]
    if (from === undefined) return [`${placeAmong(now, node)} (new)`]
    return canonical(old[from]) === canonical(node) ? [] : [placeAmong(now, node)]
  })
  const removed = old.filter((_, at) => !was.includes(at)).map(node => `${placeAmong(old, node)} (removed)`)
  const isMoved = changed.length + removed.length === 0
  return isMoved ? ["the order of the text"] : [...changed, ...removed]
}

/** "a", "a and b", "a, b and c" */
export const inOneLine = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`
