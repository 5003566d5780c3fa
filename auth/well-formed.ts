import { tooDeep } from "@/domain/document-bounds"
import { invalid } from "@/domain/errors"

/** Deeper than any document of ours is nested. */
const deepest = 200

/**
 * What came in, in letters that Postgres can keep: it knows no letter 0, and half of a pair of surrogates is no letter
 * at all. Both come by paste from other programs, where nobody sees them. The one place for whatever an action takes.
 */
export function wellFormed(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw invalid(tooDeep)
  if (typeof value === "string") return value.replaceAll("\0", "").toWellFormed()
  if (Array.isArray(value)) return value.map(each => wellFormed(each, depth + 1))
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [wellFormed(name), wellFormed(each, depth + 1)]),
  )
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
