type Stop = () => Promise<unknown>

// The framework loads what it bundles apart from what Node loads; the list must be the same one.
const shared = globalThis as { imprimaturBeforeExit?: Set<Stop> }

/** Has something finished properly before the web process ends. */
export function beforeExit(stop: Stop) {
  shared.imprimaturBeforeExit ??= new Set()
  shared.imprimaturBeforeExit.add(stop)
}

export const finishAll = () => Promise.all([...(shared.imprimaturBeforeExit ?? [])].map(stop => stop()))
