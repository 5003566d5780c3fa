import type { PageCache } from "../platform/page-cache.ts"
import { Slots, TooBusy } from "../platform/slots.ts"
import type { Finished } from "./finished.ts"
import { isGuess, isQuestion, isSearch } from "./shared-address.ts"
import { busyPage } from "./trouble-page.ts"

/** A rendered answer with the tags of what it shows; one without tags is not kept. */
export type Rendered = { finished: Finished; tags?: readonly string[]; isTrouble: boolean }
type Done = Rendered & { startedAt: number; isFresh: boolean }

/** More at once would only make each of them late. */
const renders = { atOnce: 8, waiting: 2_000, patience: 4_000 }
/** Those who search wait for each other, and for nobody's pages; nor does anybody wait for them. */
const searches = { atOnce: 2, waiting: 50, patience: 4_000 }

/**
 * Answers that are the same for everybody: kept ones, and one render for all who ask for the same address at the same
 * time. Nobody gets what was rendered from before their request and is out of date since: who comes after a commit
 * waits for the next render.
 */
export class SharedAnswers {
  readonly #cache: PageCache<Finished>
  readonly #render: (address: string) => Promise<Rendered>
  readonly #underWay = new Map<string, Promise<Done>>()
  readonly #renders = new Slots(renders)
  readonly #searches = new Slots(searches)
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
    const { finished, isTrouble } = await this.#rendered(address).catch(error => {
      if (error instanceof TooBusy) return busyPage(address)
      throw error
    })
    if (!isTrouble) return finished
    const lastKnown = this.#cache.lastKnown(address)
    this.counts[lastKnown ? "lastKnown" : "trouble"]++
    return lastKnown ?? finished
  }

  async #rendered(address: string): Promise<Rendered> {
    const arrivedAt = this.#cache.now
    for (;;) {
      const done = await (this.#underWay.get(address) ?? this.#start(address))
      if (done.startedAt > arrivedAt || done.isFresh) return done
    }
  }

  #start(address: string): Promise<Done> {
    const slots = isSearch(address) ? this.#searches : this.#renders
    const render = slots.run(() => this.#renderAndKeep(address)).finally(() => this.#underWay.delete(address))
    this.#underWay.set(address, render)
    return render
  }

  async #renderAndKeep(address: string): Promise<Done> {
    const startedAt = this.#cache.begin()
    try {
      this.counts.rendered++
      const rendered = await this.#render(address)
      const { finished, tags } = rendered
      const isMadeUp = finished.status === 404 && isQuestion(address)
      if (tags && !isMadeUp)
        this.#cache.set(address, finished, {
          startedAt,
          tags,
          bytes: finished.bytes,
          isGuess: isGuess(address, finished.status),
        })
      const isFresh = tags !== undefined && this.#cache.isFresh({ startedAt, tags })
      return { ...rendered, startedAt, isFresh }
    } finally {
      this.#cache.end(startedAt)
    }
  }
}
