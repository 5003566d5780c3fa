import type { PageCache } from "../platform/page-cache.ts"
import type { Finished } from "./finished.ts"

/** A rendered answer with the tags of what it shows; one without tags is not kept. */
export type Rendered = { finished: Finished; tags?: readonly string[]; isTrouble: boolean }
type Render = { startedAt: number; result: Promise<Rendered & { isFresh: boolean }> }

/**
 * Answers that are the same for everybody: kept ones, and one render for all who ask for the same address at the same
 * time. Nobody gets what was rendered from before their request and is out of date since: who comes after a commit
 * waits for the next render.
 */
export class SharedAnswers {
  readonly #cache: PageCache<Finished>
  readonly #render: (address: string) => Promise<Rendered>
  readonly #underWay = new Map<string, Render>()
  readonly counts = { kept: 0, rendered: 0, lastKnown: 0, trouble: 0 }

  constructor(cache: PageCache<Finished>, render: (address: string) => Promise<Rendered>) {
    this.#cache = cache
    this.#render = render
  }

  kept(address: string): Finished | undefined {
    const finished = this.#cache.get(address)
    if (finished) this.counts.kept++
    return finished
  }

  /** A fresh answer; where none can be made, the last known one. */
  async fresh(address: string): Promise<Finished> {
    const { finished, isTrouble } = await this.#rendered(address)
    if (!isTrouble) return finished
    const lastKnown = this.#cache.lastKnown(address)
    this.counts[lastKnown ? "lastKnown" : "trouble"]++
    return lastKnown ?? finished
  }

  async #rendered(address: string): Promise<Rendered> {
    const arrivedAt = this.#cache.now
    for (;;) {
      const { startedAt, result } = this.#underWay.get(address) ?? this.#start(address)
      const rendered = await result
      if (startedAt > arrivedAt || rendered.isFresh) return rendered
    }
  }

  #start(address: string): Render {
    const startedAt = this.#cache.begin()
    const render = { startedAt, result: this.#renderAndKeep(address, startedAt) }
    this.#underWay.set(address, render)
    return render
  }

  async #renderAndKeep(address: string, startedAt: number) {
    try {
      this.counts.rendered++
      const rendered = await this.#render(address)
      const { finished, tags } = rendered
      if (tags) this.#cache.set(address, finished, { startedAt, tags, bytes: finished.bytes })
      return { ...rendered, isFresh: tags !== undefined && this.#cache.isFresh({ startedAt, tags }) }
    } finally {
      this.#underWay.delete(address)
      this.#cache.end(startedAt)
    }
  }
}
