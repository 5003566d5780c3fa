import type { Refusal } from "@/domain/refusal"
import { requestNote } from "@/platform/request-note"

/**
 * A form comes back with what was typed: our server draws its page as the answer to this post (web/form-response.ts), so
 * that nothing typed stands in an address, a log, or what the next site is told of where somebody came from.
 */
export function redisplayForm(page: string, refusal: Refusal) {
  const note = requestNote()
  if (note) note.cameBack = { page, refusal }
  const isBusy = refusal.code === "busy"
  return new Response(`${isBusy ? "Too much was asked for today." : "That is no address."}\n`, {
    status: isBusy ? 429 : 422,
    headers: { "cache-control": "no-store", ...(isBusy ? { "retry-after": "86400" } : {}) },
  })
}
