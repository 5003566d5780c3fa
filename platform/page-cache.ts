/**
 * Rendered pages in memory, bounded in bytes, dropped by tag. An entry is dated when its render started and a tag
 * when this process heard of it, so a render that overlapped a commit is never served as fresh. Nothing is on disk:
 * a restart starts empty rather than old.
 */
export class PageCache<Page> {
  #entries = new Map<string, { page: Page; startedAt: number; tags: readonly string[]; bytes: number }>()
  #started = new Map<string, number>()
  #dropped = new Map<string, number>()
  #bytes = 0
  /** Entries of before this moment are not served. */
  #floor = 0
  #isListening = false
  /** Counts up with everything that happens here, so that two moments never have the same date. */
  #moment = 1
  readonly #maxBytes: number

  constructor({ maxBytes }: { maxBytes: number }) {
    this.#maxBytes = maxBytes
  }

  /** The page, if it is fresh. If not, a render of it is taken to start now. */
  get(key: string): Page | undefined {
    const entry = this.#entries.get(key)
    if (entry && this.#isListening && this.#isFresh(entry)) {
      this.#entries.delete(key)
      this.#entries.set(key, entry) // the least recently used stand first
      return entry.page
    }
    if (entry) this.#remove(key)
    if (this.#started.size > 10_000) this.#started.clear() // renders that failed; one under way is merely not kept
    if (!this.#started.has(key)) this.#started.set(key, this.#moment++)
    return undefined
  }

  /** Keeps a page, unless something that it shows was dropped while it was rendered. */
  set(key: string, page: Page, { tags, bytes }: { tags: readonly string[]; bytes: number }) {
    const startedAt = this.#started.get(key) ?? 0
    this.#started.delete(key)
    this.#remove(key)
    const entry = { page, startedAt, tags, bytes }
    if (!this.#isFresh(entry) || bytes > this.#maxBytes) return
    this.#entries.set(key, entry)
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#remove(oldest)
    }
  }

  drop(tags: readonly string[]) {
    const moment = this.#moment++
    for (const tag of tags) this.#dropped.set(tag, moment)
    for (const [key, entry] of this.#entries) if (!this.#isFresh(entry)) this.#remove(key)
    // What was dropped before the oldest render under way began can no longer matter.
    if (this.#dropped.size > 10_000) this.flush()
  }

  /** Forgets everything, renders under way included. */
  flush() {
    this.#floor = this.#moment++
    this.#entries.clear()
    this.#dropped.clear()
    this.#bytes = 0
  }

  /** While nobody tells us what is out of date, nothing is served from here. */
  listen(isListening: boolean) {
    if (isListening !== this.#isListening) this.flush()
    this.#isListening = isListening
  }

  get size() {
    return { entries: this.#entries.size, bytes: this.#bytes }
  }

  #isFresh({ startedAt, tags }: { startedAt: number; tags: readonly string[] }) {
    return startedAt > this.#floor && tags.every(tag => (this.#dropped.get(tag) ?? 0) < startedAt)
  }

  #remove(key: string) {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0
    this.#entries.delete(key)
  }
}
