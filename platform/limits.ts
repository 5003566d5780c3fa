import { env } from "../env.ts"
import { RateLimiter } from "./rate-limiter.ts"

const aMinute = 60_000
const anHour = 60 * aMinute

const limitsOfSettings = () => ({
  searches: new RateLimiter({ most: env.SEARCHES_A_MINUTE, within: aMinute }),
  /** While somebody types a few are asked for with each word; they are cheap. */
  suggestions: new RateLimiter({ most: 5 * env.SEARCHES_A_MINUTE, within: aMinute }),
  alerts: new RateLimiter({ most: env.ALERTS_AN_HOUR, within: anHour }),
  signIns: new RateLimiter({ most: env.SIGN_INS_A_MINUTE, within: aMinute }),
  uploads: new RateLimiter({ most: env.UPLOADS_A_MINUTE, within: aMinute }),
})
type Limits = ReturnType<typeof limitsOfSettings>

// The framework loads this module once more, in its bundle; what a client has used must be the same there.
const shared = globalThis as { imprimaturLimits?: Limits }

/** What each client may ask of this process. */
export function limits(): Limits {
  shared.imprimaturLimits ??= limitsOfSettings()
  return shared.imprimaturLimits
}
