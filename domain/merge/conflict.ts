import { canonical } from "./canonical.ts"

/** What a person decides about a place that both sides changed. */
export type Choice = "mine" | "theirs" | "both"

/** A place of a text that two people changed in different ways. Values are of the field, or lists of its parts. */
export type Conflict = {
  /** The same for the same three versions of the place, so that a decision holds while the rest is typed on. */
  key: string
  field: string
  /** Where in the field, in words; empty where the whole field is meant. */
  place: string
  base: unknown
  mine: unknown
  theirs: unknown
  canKeepBoth: boolean
}

type Versions = Pick<Conflict, "base" | "mine" | "theirs">

/** A merge under way: what was decided before, and what has to be asked. */
export class Merging {
  readonly conflicts: Conflict[] = []
  field = ""
  place = ""
  readonly #choices: ReadonlyMap<string, Choice>

  constructor(choices: ReadonlyMap<string, Choice>) {
    this.#choices = choices
  }

  /** What was decided about this place. Until somebody has decided, mine stands there. */
  ask(versions: Versions, canKeepBoth = false): Choice {
    const { field, place } = this
    const known = canonical([field, versions.base, versions.mine, versions.theirs])
    const twins = this.conflicts.filter(({ key }) => key.startsWith(`${known}#`)).length
    const key = `${known}#${twins}`
    this.conflicts.push({ key, field, place, ...versions, canKeepBoth })
    const choice = this.#choices.get(key) ?? "mine"
    return choice === "both" && !canKeepBoth ? "mine" : choice
  }

  /** Does something inside of a longer place, and comes back out of it. */
  within<Result>(place: string, run: () => Result): Result {
    const outer = this.place
    this.place = outer === "" ? place : outer
    try {
      return run()
    } finally {
      this.place = outer
    }
  }

  /** Tries a merge of the parts. Where that would have to ask, nothing is asked and the answer is undefined. */
  quietly<Result>(run: () => Result): Result | undefined {
    const before = this.conflicts.length
    const result = run()
    if (this.conflicts.length === before) return result
    this.conflicts.length = before
    return undefined
  }
}
