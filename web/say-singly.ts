import { format } from "node:util"
import { causeOf } from "../db/error-cause.ts"
import { errorLine, errorPlace, inOneLine } from "../db/error-line.ts"
import { wasLostWithin } from "../db/outage.ts"
import { databaseAwayIn } from "../domain/database-away.ts"
import { type RequestNote, requestNote } from "../platform/request-note.ts"

/** By then the outage, if it is one, has been noticed. */
const patience = 8_000

/**
 * The log has one line for an event, and no word of what was typed. The framework writes down each page that could not be
 * made, with all that the error holds. While the database is away these are many, and one line says so already; a page
 * that failed for one broken connection alone is said after a while, in one line, too.
 */
export function saySingly() {
  const { log, warn, error } = console
  console.log = (...words: unknown[]) => isIdle(words) || log(lineOf(words))
  console.warn = (...words: unknown[]) => warn(lineOf(words))
  console.error = (...words: unknown[]) => {
    const note = requestNote()
    if (note?.isHardToRead && !note.isRead) return sayMisread(note, words)
    const away = words.map(databaseAwayIn).find(Boolean)
    if (!away) return error(lineOf(words))
    if (away.lack || wasLostWithin(0)) return
    const cause = causeOf(away).message
    const line = `A page could not be made: ${away.message} ${cause === away.message ? "" : cause}`
    setTimeout(() => wasLostWithin(patience) || error(inOneLine(line.trim())), patience).unref()
  }

  /** The framework says it twice, in the words of whoever sent it, who could write into the log so. */
  function sayMisread(note: RequestNote, words: unknown[]) {
    if (note.isSaid) return
    note.isSaid = true
    const [path = ""] = note.address.split("?", 1)
    error(`What was sent to ${path.slice(0, 200)} is not understood: ${words.map(errorPlace).join(" ")}`)
  }
}

const longest = 4_000

/** Of an object only its kind is told, unless it is an error: nobody knows what it holds. */
const lineOf = (words: unknown[]) =>
  inOneLine(format(...words.map(word => (isObject(word) ? errorLine(word) : word)))).slice(0, longest)

const isObject = (word: unknown) => typeof word === "object" && word !== null

/** How long the framework took with its own settings is of no use to whoever starts a site. */
const isIdle = (words: unknown[]) => words.some(word => /Running next\.config\S* took /.test(String(word)))
