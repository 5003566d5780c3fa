import { tooLongToSave } from "./length.ts"

/**
 * How large what is stored in a field of a text may be: how deep, of how many parts, of how many bytes. Everything that
 * reads or draws a text later relies on it. Nothing here calls itself: what is checked may be deep enough to break off
 * whatever does.
 */

/** Word knows nine levels; a list in a list beyond these is a paste that went wrong. */
export const mostNestedLists = 12
/** Paragraphs, list items, stretches of words and their marks: more than a thousand printed pages have. */
export const mostParts = 20_000
/** Levels of whatever is sent, far more than any text of ours has. */
const deepest = 100

export const tooDeep = `Lists may stand ${mostNestedLists} deep in one another at most. Take some of them apart.`

type Open = { value: object; depth: number; lists: number }

/** The sentence for a field's value that is too large to be stored; undefined while it fits. */
export function beyondBounds(value: unknown): string | undefined {
  const open: Open[] = isObject(value) ? [{ value, depth: 1, lists: 0 }] : []
  let parts = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const lists = next.lists + (isList(next.value) ? 1 : 0)
    if (lists > mostNestedLists) return tooDeep
    if (next.depth > deepest) return `This is nested more than ${deepest} levels deep and cannot be saved.`
    if ("type" in next.value && ++parts > mostParts)
      return `This has more than ${inWords(mostParts)} paragraphs, list items, links and the like, and cannot be saved. Make two texts of it.`
    for (const inner of Object.values(next.value))
      if (isObject(inner)) open.push({ value: inner, depth: next.depth + 1, lists })
  }
  return tooLongToSave(value)
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null
const isList = (value: object) =>
  "type" in value && (value.type === "bulletList" || value.type === "orderedList")
const inWords = (count: number) => count.toLocaleString("en")
