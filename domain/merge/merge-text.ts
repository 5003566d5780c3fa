import type { RichText } from "../rich-text.ts"
import { isSame } from "../same-content.ts"
import { textOf } from "../text-of.ts"
import { canonical } from "./canonical.ts"
import type { Merging } from "./conflict.ts"
import type { Kinship } from "./match.ts"
import { type ListRules, mergeList } from "./merge-list.ts"
import { mergeRecord, mergeValue } from "./merge-record.ts"

/** A node of a formatted text, whichever. */
export type Node = { type: string; attrs?: Record<string, unknown>; text?: string; content?: Node[] }

const withWords = ["paragraph", "heading", "pullQuote"]
const lists = ["bulletList", "orderedList"]
const children = (node: Node | undefined) => node?.content ?? []

/** A formatted text by its blocks: list items, paragraphs of answers and the like each for themselves. */
export function mergeText(
  merging: Merging,
  base: RichText | undefined,
  [mine, theirs]: [RichText, RichText],
) {
  const content = mergeList<Node>(
    merging,
    { base: children(base as Node), mine: children(mine as Node), theirs: children(theirs as Node) },
    rulesFor(merging),
  )
  return { type: "doc", content: withOwnIds(content) } as RichText
}

const rulesFor = (merging: Merging): ListRules<Node> => ({
  ...kinship,
  mergeOne: (base, mine, theirs) => mergeNode(merging, base, [mine, theirs]),
  placeOf: placeAmong,
})

/** Questions have ids, and pictures are known by their files. */
const idOf = ({ type, attrs }: Node) =>
  type === "exchange" || type === "image" ? `${type} ${attrs?.id ?? attrs?.imageId}` : undefined

const isOfSort = (before: Node, after: Node) => {
  if (idOf(before) !== idOf(after)) return false
  const isBoth = (types: string[]) => types.includes(before.type) && types.includes(after.type)
  return before.type === after.type || isBoth(withWords) || isBoth(lists)
}

/** At least half of the words of the shorter one are in the other too. */
function haveWordsInCommon(before: Node, after: Node) {
  if (before.type === "image") return true
  const [one, other] = [wordsIn(before), wordsIn(after)]
  const common = [...one].filter(word => other.has(word)).length
  return common > 0 && common * 2 >= Math.min(one.size, other.size)
}

const wordsIn = (node: Node) =>
  new Set(
    textOf(node)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )

/** How a block is known again when the text was changed. */
export const kinship: Kinship<Node> = {
  wordsOf: canonical,
  idOf,
  isOfSort,
  isAlike: (before, after) => isOfSort(before, after) && haveWordsInCommon(before, after),
}

/** "paragraph 3", "question 2" */
export function placeAmong(items: readonly Node[], item: Node) {
  const sort = sorts[item.type] ?? "place"
  const same = items.filter(({ type }) => (sorts[type] ?? "place") === sort)
  return `${sort} ${same.indexOf(item) + 1}`
}

const sorts: Record<string, string> = {
  paragraph: "paragraph",
  heading: "heading",
  bulletList: "list",
  orderedList: "list",
  blockquote: "quotation",
  pullQuote: "pull quote",
  image: "picture",
  exchange: "question",
  listItem: "item",
}

type Sides = [Node, Node]

function mergeNode(merging: Merging, base: Node, sides: Sides): Node[] {
  const [mine, theirs] = sides
  if (isSame(mine, base) || isSame(mine, theirs)) return [theirs]
  if (isSame(theirs, base)) return [mine]
  if (mine.type === "exchange") return [mergeExchange(merging, base, sides)]
  const whole = withWords.includes(mine.type) || mine.type === "image"
  if (whole) return mergeWhole(merging, base, sides)
  const type = mergeValue(merging, base.type, [mine.type, theirs.type]) as string
  const content = mergeChildren(merging, base, sides)
  return content.length > 0 ? [{ type, content }] : []
}

const mergeChildren = (merging: Merging, base: Node, [mine, theirs]: Sides) =>
  mergeList<Node>(
    merging,
    { base: children(base), mine: children(mine), theirs: children(theirs) },
    rulesFor(merging),
  )

/** Words on one side and what they are (a heading, whose words a quote is) on the other go together. */
function mergeWhole(merging: Merging, base: Node, sides: Sides): Node[] {
  const merged = merging.quietly(() => mergeParts(merging, base, sides))
  if (merged) return [merged]
  const [mine, theirs] = sides
  const canKeepBoth = mine.type !== "image"
  const choice = merging.ask({ base: [base], mine: [mine], theirs: [theirs] }, canKeepBoth)
  return choice === "both" ? [theirs, mine] : [choice === "theirs" ? theirs : mine]
}

function mergeParts(merging: Merging, base: Node, [mine, theirs]: Sides): Node {
  const shell = ({ type, attrs }: Node) => ({ type, attrs })
  const isSameType = base.type === mine.type && base.type === theirs.type
  const { type, attrs } = isSameType
    ? { type: base.type, attrs: mergeAttrs(merging, base, [mine, theirs]) }
    : (mergeValue(merging, shell(base), [shell(mine), shell(theirs)]) as Node)
  const content = mergeValue(merging, base.content, [mine.content, theirs.content]) as Node[] | undefined
  return { type, ...(attrs && { attrs }), ...(content && { content }) }
}

const mergeAttrs = (merging: Merging, base: Node, [mine, theirs]: Sides) =>
  mine.attrs && theirs.attrs ? mergeRecord(merging, base.attrs ?? {}, [mine.attrs, theirs.attrs]) : mine.attrs

function mergeExchange(merging: Merging, base: Node, [mine, theirs]: Sides): Node {
  const [parts, ofMine, ofTheirs] = [children(base), children(mine), children(theirs)]
  const words = mergeValue(merging, parts[0], [ofMine[0], ofTheirs[0]]) as Node
  const sides: Sides = [ofMine[1] ?? noAnswer, ofTheirs[1] ?? noAnswer]
  const answer = mergeChildren(merging, parts[1] ?? noAnswer, sides)
  const content = [words, { type: "answer", content: answer.length > 0 ? answer : [{ type: "paragraph" }] }]
  return { type: "exchange", attrs: mine.attrs, content }
}

const noAnswer: Node = { type: "answer", content: [] }

/** Where a decision left a question in two places, the later one gets an id of its own. */
function withOwnIds(nodes: Node[]): Node[] {
  const taken = new Set<unknown>()
  return nodes.map(node => {
    if (node.type !== "exchange") return node
    let id = String(node.attrs?.id)
    for (let count = 2; taken.has(id); count++) id = `${String(node.attrs?.id).slice(0, 14)}${count}`
    taken.add(id)
    return { ...node, attrs: { id } }
  })
}
