import { AsyncLocalStorage } from "node:async_hooks"
import type { Refusal } from "../domain/refusal.ts"

/**
 * What is known of the request that is being answered: its address, and the form that it brought if that was refused.
 * A page is drawn after its form was judged, in the same request; without scripts it is all that a person gets to see.
 */
export type RequestNote = {
  address: string
  refused?: Refusal
  /** A form of the public site that comes back: the page that is to be the answer, and what was typed. */
  cameBack?: { page: string; refusal: Refusal }
}

// The framework loads this module a second time; what the server notes must be what a page reads.
const shared = globalThis as { imprimaturRequests?: AsyncLocalStorage<RequestNote> }
shared.imprimaturRequests ??= new AsyncLocalStorage()
const requests = shared.imprimaturRequests

export const inRequest = <Result>(address: string, work: () => Result): Result =>
  requests.run({ address }, work)

/** The same for a page that is drawn as the answer to a form. */
export const asAnswerTo = <Result>(refused: Refusal, address: string, work: () => Result): Result =>
  requests.run({ address, refused }, work)

export const requestNote = () => requests.getStore()
