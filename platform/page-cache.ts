import { steadyClock } from "./steady-clock.ts"

/** Milliseconds without a sign of life after which nothing is served: a process that was frozen must not wake up with old pages. */
const belief = 5_000

type Options = {
  maxBytes: number
  /** Milliseconds since we could last be sure, after which a page that may be out of date is not shown any more. */
  staleLimit?: number
  clock?: () => number
}

type Entry<Page> = {
  page: Page
  startedAt: number
  tags: readonly string[]
  bytes: number
  /** Anybody can make up as many such keys as they like. */
  isGuess?: boolean
}

/** Of all memory guesses have this part at most, so that they push out each other and not what is there. */
const guessesShare = 1 / 4

/**
 * Finished pages in memory, bounded in bytes, dropped by tag. A page is dated when its render started and a tag when
 * this process heard of it, so a render that overlapped a commit is never served as fresh. Dates count up with what
 * happens here; no clock is asked. Nothing is on disk: a restart starts empty rather than old.
 */
export class PageCache<Page> {
  #entries = new Map<string, Entry<Page>>()
  #keysOfTag = new Map<string, Set<string>>()
  #underWay = new Set<number>()
  /** When tags were dropped, for as long as a render is under way that may have seen what was before. */
  #dropped = new Map<string, number>()
  #bytes = 0
  /** The bytes of each guess; the least recently used stand first here, too. */
  #guesses = new Map<string, number>()
  #guessedBytes = 0
  /** What began before this is not kept. */
  #floor = 0
  /** Until when we may believe that we would have been told; by a clock that only goes forward. */
  #believedUntil = 0
  /** When we were last sure to have been told of everything. */
  #sureAt = Number.NEGATIVE_INFINITY
  #isListening = false
  #now = 1
  readonly #maxBytes: number
  readonly #staleLimit: number
  readonly #clock: () => number

  constructor({ maxBytes, staleLimit = 3_600_000, clock = steadyClock() }: Options) {
    this.#maxBytes = maxBytes
    this.#staleLimit = staleLimit
    this.#clock = clock
  }

  get now() {
    return this.#now
  }

  /** The page, if it is fresh. */
  get(key: string): Page | undefined {
    if (!this.isListening) return undefined
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry) // the least recently used stand first
    if (entry.isGuess) {
      this.#guesses.delete(key)
      this.#guesses.set(key, entry.bytes)
    }
    return entry.page
  }

  /**
   * The page as it was when we last heard anything: for when the database is away and nothing can be rendered. It may have
   * been taken down since, so nothing is given once the limit is over.
   */
  lastKnown(key: string): Page | undefined {
    if (this.#clock() - this.#sureAt >= this.#staleLimit) return undefined
    return this.#entries.get(key)?.page
  }

  /** A render starts; `end` must follow, whatever becomes of it. */
  begin(): number {
    const startedAt = ++this.#now
    this.#underWay.add(startedAt)
    return startedAt
  }

  end(startedAt: number) {
    this.#underWay.delete(startedAt)
    if (this.#underWay.size === 0) this.#dropped.clear()
  }

  /** Was nothing dropped, since the render started, of what it shows? */
  isFresh({ startedAt, tags }: { startedAt: number; tags: readonly string[] }) {
    return startedAt > this.#floor && tags.every(tag => (this.#dropped.get(tag) ?? 0) < startedAt)
  }

  /** Keeps a page, to be called between `begin` and `end`; one that is out of date already is not kept. */
  set(key: string, page: Page, { startedAt, tags, bytes, isGuess = false }: Omit<Entry<Page>, "page">) {
    this.#remove(key)
    const most = isGuess ? this.#maxBytes * guessesShare : this.#maxBytes
    if (bytes > most || !this.isFresh({ startedAt, tags })) return
    this.#entries.set(key, { page, startedAt, tags, bytes, isGuess })
    this.#bytes += bytes
    for (const tag of tags) this.#keysOf(tag).add(key)
    if (isGuess) {
      this.#guesses.set(key, bytes)
      this.#guessedBytes += bytes
      for (const oldest of this.#guesses.keys()) {
        if (this.#guessedBytes <= most) break
        this.#remove(oldest)
      }
    }
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#remove(oldest)
    }
  }

  drop(tags: readonly string[]) {
    const now = ++this.#now
    for (const tag of tags) {
      if (this.#underWay.size > 0) this.#dropped.set(tag, now)
      for (const key of this.#keysOfTag.get(tag) ?? []) this.#remove(key)
    }
    if (this.#dropped.size > 100_000) this.flush() // a render that never ends must not make us grow
  }

  /** Forgets everything, renders under way included. */
  flush() {
    this.#floor = ++this.#now
    this.#entries.clear()
    this.#keysOfTag.clear()
    this.#dropped.clear()
    this.#bytes = 0
    this.#guesses.clear()
    this.#guessedBytes = 0
  }

  /**
   * Whether somebody tells us what is out of date, to be said again with each sign of life, and so many milliseconds after
   * it was true. While nobody does, nothing is served as fresh; once somebody does again, everything is forgotten,
   * because what was said in between is lost.
   */
  listen(isListening: boolean, millisecondsAgo = 0) {
    if (isListening && !this.#isListening) this.flush()
    this.#isListening = isListening
    if (!isListening) return
    this.#sureAt = Math.max(this.#sureAt, this.#clock() - millisecondsAgo)
    this.#believedUntil = this.#sureAt + belief
  }

  /** Whether somebody tells us, and gave a sign of life not long ago. */
  get isListening() {
    return this.#isListening && this.#clock() < this.#believedUntil
  }

  get size() {
    return { entries: this.#entries.size, bytes: this.#bytes, tags: this.#keysOfTag.size }
  }

  #keysOf(tag: string) {
    const keys = this.#keysOfTag.get(tag) ?? new Set()
    this.#keysOfTag.set(tag, keys)
    return keys
  }

  #remove(key: string) {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
    if (this.#guesses.delete(key)) this.#guessedBytes -= entry.bytes
    for (const tag of entry.tags) {
      const keys = this.#keysOfTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysOfTag.delete(tag)
    }
  }
}
