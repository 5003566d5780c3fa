import { destinationOf } from "./destination"
import { invalid } from "./errors"
import { longestOldAddress, oldAddress, withoutQuery } from "./old-address"

/** Where an old address leads. */
export type Target = {
  /** As it is sent to browsers: a place on this site, or a whole web address. */
  address: string
  /** Its normal form if it is on this site, by which chains are seen. */
  leadsTo: string | null
}
export type Redirect = { from: string } & Target

const longestTarget = 1_000

/** An old address as it is kept. */
export function sourceOf(typed: string): string {
  const wrong = (sentence: string) => invalid(sentence, { from: sentence })
  if (typed.trim() === "") throw wrong("Write the old address.")
  const from = oldAddress(typed)
  if (from === undefined)
    throw wrong(`“${cut(typed)}” is badly encoded or has more than ${longestOldAddress} characters.`)
  if (from === "/") throw wrong("The front door of the site always leads to a home page.")
  return from
}

/** A target as it is kept. `site` is the address of this site, so that a whole address on it becomes a place on it. */
export function targetOf(typed: string, site: string): Target {
  const wrong = (sentence: string) => invalid(sentence, { to: sentence })
  const wish = typed.trim()
  if (wish === "") throw wrong("Write where the old address should lead.")
  const url = URL.parse(wish)
  if (url?.username || url?.password) throw wrong("Leave the name and password out of the address.")
  const destination = destinationOf(wish, site)
  if (!destination)
    throw wrong(`“${cut(wish)}” is no target. One begins with https:// or, on this site, with /.`)
  const { address, isHere } = destination
  if (address.length > longestTarget) throw wrong(`A target may have ${longestTarget} characters at most.`)
  if (!isHere) return { address, leadsTo: null }
  const leadsTo = oldAddress(address)
  if (leadsTo === undefined) throw wrong(`“${cut(wish)}” is badly encoded or too long.`)
  return { address, leadsTo }
}

/** Redirects by where they begin and by where they lead, to see chains in. */
export function tableOf(redirects: Iterable<Redirect>) {
  const bySource = new Map<string, Redirect>()
  const byTarget = new Map<string, Redirect>()
  for (const redirect of redirects) {
    bySource.set(redirect.from, redirect)
    for (const met of addressesMet(redirect)) byTarget.set(met, redirect)
  }
  return { bySource, byTarget }
}

/** The old addresses that a reader would meet where it leads: that address, and the same without its parameters. */
export const addressesMet = ({ leadsTo }: Pick<Redirect, "leadsTo">) =>
  leadsTo === null ? [] : [...new Set([leadsTo, withoutQuery(leadsTo)])]

type Table = ReturnType<typeof tableOf>

/**
 * Why a redirect may not stand in this table, which has it already: nothing is ever led to what leads on, so there are
 * no chains and no loops. Undefined when it may.
 */
export function chainAround(redirect: Redirect, { bySource, byTarget }: Table) {
  const { from, address } = redirect
  const next = addressesMet(redirect)
    .map(met => bySource.get(met))
    .find(found => found !== undefined)
  if (next?.from === from) return `${from} would lead to itself.`
  if (next && addressesMet(next).includes(from)) return `${from} and ${next.from} would lead to each other.`
  if (next)
    return `${next.from} is an old address itself and leads to ${next.address}. Lead ${from} straight there.`
  const before = byTarget.get(from)
  return before && `${before.from} leads to ${from}. Lead that one straight to ${address} first.`
}

const cut = (text: string) => (text.length > 80 ? `${text.trim().slice(0, 80)}…` : text.trim())
