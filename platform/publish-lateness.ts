/**
 * How late each publication was, for whoever measures it. The observers hang on the process, because the framework
 * loads the publisher in a bundle of its own.
 */

type Observer = (latenessMs: number) => void
const shared = globalThis as { imprimaturPublished?: Set<Observer> }

/** Calls `observe` with the milliseconds by which each edition went live, or expired, after its time. */
export function onPublished(observe: Observer): () => void {
  shared.imprimaturPublished ??= new Set()
  shared.imprimaturPublished.add(observe)
  return () => shared.imprimaturPublished?.delete(observe)
}

export function noteLateness(latenessMs: number) {
  for (const observe of shared.imprimaturPublished ?? []) observe(latenessMs)
}
