/**
 * Which copies belong to pages that are open now, by locks that the browser lets go of with their page. Without TLS a
 * browser has no such locks; then a copy of another open page is offered like one that was left behind.
 */

const lockName = (id: string) => `imprimatur copy ${id}`

/** Says to the other pages, until this one is closed or `release` is called, that the copy is being written here. */
export function holdCopy(id: string): () => void {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  void navigator.locks?.request(lockName(id), () => released)
  return release
}

export async function heldCopies(ids: readonly string[]): Promise<Set<string>> {
  const held = (await navigator.locks?.query())?.held ?? []
  const names = new Set(held.map(({ name }) => name))
  return new Set(ids.filter(id => names.has(lockName(id))))
}
