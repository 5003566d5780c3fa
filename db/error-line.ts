import { causeOf, postgresErrorIn } from "./error-cause.ts"

/**
 * What went wrong as one line for a log: of which kind and where. What Postgres and Drizzle say of it holds the values of
 * the query, which may be a whole draft, so of theirs only the code and the constraint are told.
 */
export function errorLine(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "string" ? inOneLine(error) : typeof error
  return [kindOf(error), ...framesOf(error)].map(inOneLine).join(" | ")
}

/** The same without its message, for what a stranger may have sent. */
export const errorPlace = (error: unknown): string =>
  error instanceof Error ? inOneLine([error.name, ...framesOf(error).slice(0, 1)].join(" | ")) : typeof error

/** A sentence that was written for whoever starts or asks; of a failed query, what `errorLine` says. */
export const errorSentence = (error: unknown): string =>
  error instanceof Error && !isOfAQuery(error) ? error.message : errorLine(error)

/** Control characters would make two lines of one, or dress up as something else in a terminal. */
export const inOneLine = (words: string) =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that the framework gives its own words
    .replace(/\u001b\[[\d;]*m/g, "")
    .replace(/\s*\n\s*/g, " | ")
    .replace(/[\p{Control}\u2028\u2029]/gu, mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)

function kindOf(error: Error) {
  const refused = postgresErrorIn(error)
  if (refused) return `Postgres ${[refused.code, refused.constraint_name].filter(Boolean).join(" ")}`
  const message = isOfAQuery(error) ? causeOf(error).message : error.message
  const words = isFailedQuery(message) ? "Failed query" : message.split("\n", 1)[0]
  return `${error.name}: ${words?.slice(0, longest)}`
}

const longest = 300
const mostFrames = 8

/** Behind the message, in which anything can be written. */
function framesOf({ stack = "", message }: Error) {
  const behind = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack
  const frames = behind.split("\n").filter(line => /^\s+at /.test(line))
  return frames.slice(0, mostFrames).map(line => line.trim())
}

const isFailedQuery = (message: string) => message.startsWith("Failed query: ")

function isOfAQuery(error: Error) {
  if (postgresErrorIn(error)) return true
  for (let each: unknown = error; each instanceof Error; each = each.cause)
    if (isFailedQuery(each.message)) return true
  return false
}
