import type { Transaction } from "./client"

const marked = new WeakSet<Transaction>()

/** Notes that pages go out of date with this transaction. */
export const markInvalidated = (tx: Transaction) => marked.add(tx)
export const hasInvalidated = (tx: Transaction) => marked.has(tx)
