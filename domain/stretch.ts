import { DomainError, invalid } from "./errors"
import { instantOf, monthsAhead, type TypedTime } from "./schedule"

/** From when until when, as typed; what is left out is at once, or for good. */
export type TypedStretch = {
  timeZone: string
  from?: string
  fromFold?: TypedTime["fold"]
  until?: string
  untilFold?: TypedTime["fold"]
}

/** What a typed stretch of time means. Refuses, at its field, what has passed, what is turned round, and what is far off. */
export function stretchOf({ timeZone, from, fromFold, until, untilFold }: TypedStretch, now: Date) {
  const fromAt = from ? at("from", { wallTime: from, timeZone, fold: fromFold }) : now
  const untilAt = until ? at("until", { wallTime: until, timeZone, fold: untilFold }) : null
  const limit = new Date(now)
  limit.setUTCMonth(limit.getUTCMonth() + monthsAhead)
  if (fromAt < now) throw wrong("from", "That time has passed. Leave it empty to begin at once.")
  if (fromAt > limit)
    throw wrong("from", `That is more than ${monthsAhead} months ahead. Choose an earlier time.`)
  if (untilAt && untilAt <= fromAt)
    throw wrong("until", "It would end before it begins. Choose a later time.")
  if (untilAt && untilAt > limit)
    throw wrong("until", `That is more than ${monthsAhead} months ahead. Leave it empty to have no end.`)
  return { from: fromAt, until: untilAt }
}

const wrong = (field: string, sentence: string) => invalid(sentence, { [field]: sentence })

function at(field: string, typed: TypedTime) {
  try {
    return instantOf(typed)
  } catch (error) {
    if (error instanceof DomainError) throw wrong(field, error.message)
    throw error
  }
}
