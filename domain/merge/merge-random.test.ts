import { expect, test } from "vitest"
import { type RichText, textOf } from "../rich-text"
import { contentSchema, emptyContent } from "../story"
import type { Choice } from "./conflict"
import { mergeContent } from "./merge-content"

/** Random texts, edited twice at random. Each word is used once, so that one sees where it went. */

/** Printed in the titles; a failed walk is repeated by writing it here. */
const seed = Date.now() % 1_000_000
const rounds = 200
/** Of a loaded machine. */
const patience = 30_000

function randomFrom(start: number) {
  let state = start
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
type Random = ReturnType<typeof randomFrom>
type Any = { type: string; attrs?: Record<string, unknown>; content?: Any[]; text?: string }

let lastWord = 0
const word = () => `w${++lastWord}x`
const words = (random: Random) => Array.from({ length: 1 + random(6) }, word).join(" ")
const paragraph = (random: Random): Any => ({
  type: "paragraph",
  content: [{ type: "text", text: words(random) }],
})

function block(random: Random): Any {
  switch (random(7)) {
    case 0:
      return {
        type: "heading",
        attrs: { level: 2 + random(2) },
        content: [{ type: "text", text: words(random) }],
      }
    case 1: {
      const content = Array.from({ length: 1 + random(3) }, () => ({
        type: "listItem",
        content: [paragraph(random)],
      }))
      return { type: random(2) ? "bulletList" : "orderedList", content }
    }
    case 2:
      return { type: "blockquote", content: [paragraph(random)] }
    case 3:
      return { type: "image", attrs: { imageId: 1 + random(3), alt: word(), caption: "", credit: "" } }
    case 4:
      return { type: "paragraph" }
    default:
      return paragraph(random)
  }
}
const exchange = (random: Random): Any => ({
  type: "exchange",
  attrs: { id: `q-${word()}aaaa` },
  content: [
    { type: "question", content: [{ type: "text", text: words(random) }] },
    { type: "answer", content: Array.from({ length: 1 + random(2) }, () => block(random)) },
  ],
})
const top = (random: Random) => (random(3) === 0 ? exchange(random) : block(random))

function edited(blocks: Any[], random: Random): Any[] {
  const result = structuredClone(blocks)
  for (let edits = random(4); edits > 0; edits--) {
    const at = random(result.length + 1)
    const one = result[at]
    const kind = random(5)
    if (kind === 0 || !one) result.splice(at, 0, top(random))
    else if (kind === 1) result.splice(at, 1)
    else if (kind === 2) result.splice(random(result.length), 0, ...result.splice(at, 1))
    else result[at] = reworded(one, random)
  }
  return result
}

function reworded(node: Any, random: Random): Any {
  if (node.text !== undefined) return { ...node, text: `${node.text} ${word()}` }
  if (node.type === "image") return { ...node, attrs: { ...node.attrs, alt: word() } }
  const content = node.content ?? []
  if (content.length === 0) return { ...node, content: [{ type: "text", text: words(random) }] }
  const at = random(content.length)
  return { ...node, content: content.map((part, place) => (place === at ? reworded(part, random) : part)) }
}

const contentWith = (random: Random, blocks: Any[], before?: Record<string, unknown>) => ({
  ...emptyContent("interview"),
  title: before && random(2) ? before.title : word(),
  summary: before && random(2) ? before.summary : words(random),
  body: { type: "doc", content: blocks } as RichText,
})

const allWords = (value: unknown) => new Set(JSON.stringify(value).match(/w\d+x/g))
const schema = contentSchema("interview")

test(
  `random edits of two people (seed ${seed})`,
  () => {
    for (let round = 0; round < rounds; round++) {
      const random = randomFrom(seed + round)
      const blocks = Array.from({ length: random(7) }, () => top(random))
      const base = contentWith(random, blocks)
      const mine = contentWith(random, edited(blocks, random), base)
      const theirs = contentWith(random, edited(blocks, random), base)
      const told = `round ${round}`

      expect(mergeContent({ base, mine: base, theirs }), told).toEqual({ content: theirs, conflicts: [] })
      expect(mergeContent({ base, mine, theirs: base }), told).toEqual({ content: mine, conflicts: [] })
      expect(mergeContent({ base, mine, theirs: mine }), told).toEqual({ content: mine, conflicts: [] })

      const { conflicts } = mergeContent({ base, mine, theirs })
      for (const choice of ["mine", "theirs", "both"] as Choice[]) {
        const choices = new Map(conflicts.map(({ key }) => [key, choice]))
        const { content } = mergeContent({ base, mine, theirs }, choices)
        expect(schema.safeParse(content).error, `${told}, ${choice}`).toBeUndefined()
        expect(mergeContent({ base, mine, theirs }, choices).conflicts.map(({ key }) => key)).toEqual(
          conflicts.map(({ key }) => key),
        )
        nothingVanishes({ base, mine, theirs }, allWords({ content, conflicts }), told)
      }
    }
  },
  patience,
)

type Versions = Record<"base" | "mine" | "theirs", unknown>

/** A word that a side added is there or asked about; one that both still have is there. */
function nothingVanishes({ base, mine, theirs }: Versions, left: Set<string>, told: string) {
  const [before, ofMine, ofTheirs] = [allWords(base), allWords(mine), allWords(theirs)]
  for (const side of [ofMine, ofTheirs])
    for (const one of side) if (!before.has(one)) expect(left, `${told}: ${one}`).toContain(one)
  for (const one of ofMine) if (ofTheirs.has(one)) expect(left, `${told}: ${one}`).toContain(one)
}

test(
  `edits of different blocks never ask (seed ${seed})`,
  () => {
    for (let round = 0; round < rounds; round++) {
      const random = randomFrom(seed + round)
      const blocks = Array.from({ length: 2 + random(8) }, () => paragraph(random))
      const owner = blocks.map(() => random(3))
      const editedBy = (side: number) =>
        blocks.map((one, at) => (owner[at] === side ? reworded(one, random) : one))
      const [mine, theirs] = [editedBy(0), editedBy(1)]
      const together = blocks.map((one, at) =>
        owner[at] === 0 ? mine[at] : owner[at] === 1 ? theirs[at] : one,
      )
      const asDoc = (content: Any[]) => ({ body: { type: "doc", content } })
      const merged = mergeContent({ base: asDoc(blocks), mine: asDoc(mine), theirs: asDoc(theirs) })
      expect(merged, `round ${round}: ${textOf({ content: blocks })}`).toEqual({
        content: asDoc(together as Any[]),
        conflicts: [],
      })
    }
  },
  patience,
)
