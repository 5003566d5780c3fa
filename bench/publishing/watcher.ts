import type { Random } from "../random"
import { look } from "../visitor"
import type { Clock } from "./clock"
import type { Scheduled } from "./schedules"

export type Place = "page" | "list"

/** How a text came in sight in one place. */
export type Sighting = {
  place: Place
  /** Whether somebody was looking for it all the time. */
  closely: boolean
  /** Milliseconds from its instant until it was seen; undefined when it never was. */
  lateness: number | undefined
  /** Somebody who asked more than a second after its instant was told that it is not there. */
  late: boolean
  failures: number
}

type Patience = { asksEvery: number; givesUpAfter: number }

const eager: Patience = { asksEvery: 100, givesUpAfter: 30_000 }
/** While a backlog is worked off two cores have no time for thousands who ask ten times a second. */
const patient: Patience = { asksEvery: 3_000, givesUpAfter: 90_000 }
const promise = 1_000

type Watch = { text: Scheduled; site: string; place: Place; closely: boolean; from: number }

/**
 * Looks for `closely` many of the texts on their pages and lists, from 0.3 s before the instant on; all others are
 * asked for on their lists once the rush is over. (To render every page at its instant is more than two cores can do.)
 */
export function watchesFor(texts: Scheduled[], closely: number, sites: string[], random: Random): Watch[] {
  const lots = new Map(texts.map(text => [text, random.between(0, 1)]))
  const drawn = texts.toSorted((one, other) => (lots.get(one) ?? 0) - (lots.get(other) ?? 0))
  const watched = drawn.slice(0, closely).flatMap(text => {
    const from = text.due - 300 + random.between(0, eager.asksEvery)
    return [
      { text, place: "page" as const, closely: true, from },
      { text, place: "list" as const, closely: true, from },
    ]
  })
  const calm = Math.max(...texts.map(text => text.due)) + promise
  const glanced = drawn.slice(closely).map(text => {
    const from = calm + random.between(0, 20_000)
    return { text, place: "list" as const, closely: false, from }
  })
  return sites.flatMap(site => [...watched, ...glanced].map(watch => ({ ...watch, site })))
}

export async function watch({ text, site, place, closely, from }: Watch, clock: Clock): Promise<Sighting> {
  const { due, page } = text
  const seen = { place, closely, late: false, failures: 0 }
  const { asksEvery, givesUpAfter } = closely ? eager : patient
  async function isThere(at: number) {
    await clock.until(at)
    const asked = clock.now()
    const finding = await look(`${site}${text[place]}`, page)
    if (finding === "absent" && asked > due + promise) seen.late = true
    if (finding === "failed") seen.failures++
    return finding === "there"
  }
  // somebody has asked before, so that what is not there yet is in the cache
  if (closely && (await isThere(from - 1_000))) return { ...seen, lateness: clock.now() - due }
  for (let at = from; at < from + givesUpAfter; at = Math.max(at + asksEvery, clock.now()))
    if (await isThere(at)) return { ...seen, lateness: clock.now() - due }
  return { ...seen, lateness: undefined }
}
