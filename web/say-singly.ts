import { wasLostWithin } from "../db/outage.ts"
import { databaseAwayIn } from "../domain/database-away.ts"

/** By then the outage, if it is one, has been noticed. */
const patience = 8_000

/**
 * The framework writes down each page that could not be made. While the database is away these are many, and one line
 * says so already; a page that failed for one broken connection alone is said after a while, in one line, too.
 */
export function saySingly() {
  const tell = console.log
  console.log = (...words: unknown[]) => isIdle(words) || tell(...words)
  const say = console.error
  console.error = (...words: unknown[]) => {
    const away = words.map(databaseAwayIn).find(Boolean)
    if (!away) return say(...words)
    if (away.lack || wasLostWithin(0)) return
    const { cause } = away
    const line = `A page could not be made: ${away.message} ${cause instanceof Error ? cause.message : ""}`
    setTimeout(() => wasLostWithin(patience) || say(line.trim()), patience).unref()
  }
}

/** How long the framework took with its own settings is of no use to whoever starts a site. */
const isIdle = (words: unknown[]) => words.some(word => /Running next\.config\S* took /.test(String(word)))
