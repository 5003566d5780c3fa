/**
 * A lost database is noticed by many in a process: two pools, listeners, loops. The log has one line for all of them
 * when the first is sure of it, and one when the last has found it again.
 */

type Outage = {
  reasons: Map<string, string>
  isSaid: boolean
  isDeafness?: boolean
  endedAt: number
  timer?: NodeJS.Timeout
}

// The framework loads this module more than once in a process; the outage must be the same one.
const shared = globalThis as { imprimaturOutage?: Outage }
shared.imprimaturOutage ??= { reasons: new Map(), isSaid: false, endedAt: Number.NEGATIVE_INFINITY }
const outage = shared.imprimaturOutage

/** On a busy machine an answer may take seconds. A database that says nothing is lost when it has for so long. */
const doubtFor = 6_000
const isDoubt = (reason: string) =>
  /^(No answer within|The database (said nothing|took too long))/.test(reason)

/** For one of those who notice, by a name of its own. */
export function noticing(noticer: string) {
  return {
    lost(reason: string) {
      outage.reasons.set(noticer, reason)
      if (outage.isSaid) return
      if (!isDoubt(reason)) say()
      else outage.timer ??= setTimeout(say, doubtFor).unref()
    },
    back() {
      if (!outage.reasons.delete(noticer) || outage.reasons.size > 0) return
      clearTimeout(outage.timer)
      outage.timer = undefined
      outage.endedAt = performance.now()
      if (outage.isSaid)
        console.error(outage.isDeafness ? "Notifications arrive again." : "The database answers again.")
      outage.isDeafness = false
      outage.isSaid = false
    },
  }
}

/** Is the database lost, or was it within so many milliseconds? */
export const wasLostWithin = (ms: number) =>
  outage.reasons.size > 0 || performance.now() - outage.endedAt < ms

function say() {
  clearTimeout(outage.timer)
  outage.timer = undefined
  outage.isSaid = true
  const [reason = ""] = outage.reasons.values()
  outage.isDeafness = reason.startsWith("Notifications do not arrive")
  console.error(outage.isDeafness ? reason : `The database does not answer: ${reason}`)
}
