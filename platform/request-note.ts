import { AsyncLocalStorage } from "node:async_hooks"
import type { Refusal } from "../domain/refusal.ts"

/**
 * What is known of the request that is being answered: its address, and the form that it brought if that was refused.
 * A page is drawn after its form was judged, in the same request; without scripts it is all that a person gets to see.
 */
export type RequestNote = {
  address: string
  /** Who asks, as limits tell clients apart (client.ts). */
  client: string
  /** Nothing was looked at, because too much was asked, and so many seconds are to be waited: an answer with 429. */
  waitSeconds?: number
  refused?: Refusal
  /** The framework has to take the request apart before it asks anything of ours. */
  isHardToRead?: boolean
  /** Something of ours was asked, so the framework could read the request. */
  isRead?: boolean
  /** The log has its line of a request that could not be read. */
  isSaid?: boolean
  /** A form of the public site that comes back: the page that is to be the answer, and what was typed. */
  cameBack?: { page: string; refusal: Refusal }
}

// The framework loads this module a second time; what the server notes must be what a page reads.
const shared = globalThis as { imprimaturRequests?: AsyncLocalStorage<RequestNote> }
shared.imprimaturRequests ??= new AsyncLocalStorage()
const requests = shared.imprimaturRequests

export const inRequest = <Result>(note: RequestNote, work: () => Result): Result => requests.run(note, work)

export const requestNote = () => requests.getStore()

/** Says that the request could be read: what goes wrong from now on is our own fault. */
export function noteRead() {
  const note = requestNote()
  if (note) note.isRead = true
}
