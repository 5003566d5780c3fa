import type { Transaction } from "./client"

const marked = new WeakMap<Transaction, string[]>()

/** Notes that the pages with these tags go out of date with this transaction. */
export const markInvalidated = (tx: Transaction, tags: readonly string[]) =>
  marked.set(tx, [...invalidatedIn(tx), ...tags])
/** The tags of all that goes out of date with it. */
export const invalidatedIn = (tx: Transaction): readonly string[] => marked.get(tx) ?? []
