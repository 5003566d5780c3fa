import { isAlertPage } from "../domain/alert-address.ts"
import { readListPath } from "../domain/list-address.ts"
import { hasDotSegments, hasNeedlessCodes, oneSpelling } from "./one-spelling.ts"
import { isForPrograms, isSuggestion, isTheApplications } from "./shared-address.ts"

/**
 * What a request asks for, read once and before anything is decided: whoever decides, keeps, counts or renders goes by
 * this very text, so none of them can understand another address by it.
 */
export type Target = {
  /** In the one spelling that every parser of addresses leaves as it is. */
  url: string
  /** It began with more than one slash, as a link does that was put together badly. */
  isFolded: boolean
}
export type Unread = { status: 400 | 414; sentence: string }

export const malformed: Unread = { status: 400, sentence: "This address is not written as addresses are." }
const tooLong: Unread = { status: 414, sentence: "This address is longer than any of ours." }

const longestPath = 4_000
const longestQuery = 4_000
/**
 * Words that are searched for are cut to what anybody types, however much was pasted; ten thousand characters of any
 * script are up to twelve times as many in an address.
 */
const longestWithWords = 130_000

/** The address that a request's target says, or why it says none. */
export function readTarget(raw = "/"): Target | Unread {
  if (raw.length > longestPath + longestWithWords) return tooLong
  // no browser sends anything else, and a backslash or what stands behind a "#" is read in as many ways as there are parsers
  if (!/^\/[!-~]*$/.test(raw) || /[\\#]/.test(raw)) return malformed
  const folded = raw.replace(/^\/+/, "/")
  const [written = ""] = folded.split("?", 1)
  if (hasDotSegments(written) || !isText(written)) return malformed
  const { pathname, search } = new URL(folded, "http://a")
  const path = oneSpelling(pathname)
  if (path.length > longestPath || search.length > longestQueryAt(path)) return tooLong
  const isFolded = /^\/\//.test(raw)
  if (!isTheApplications(path) && !isAlertPage(path)) return { url: path + search, isFolded }
  if (hasNeedlessCodes(pathname)) return malformed // nobody writes these so
  if (/^\/(?:desk|sign-in)\b/.test(path) && search.includes("%00")) return malformed
  return { url: pathname + search, isFolded }
}

export const isUnread = (read: Target | Unread): read is Unread => "sentence" in read

const longestQueryAt = (path: string) =>
  readListPath(path) || isSuggestion(path) || isForPrograms(path) || isAlertPage(path)
    ? longestWithWords
    : longestQuery

/**
 * The framework answers 500 to a path such as /en/news/%E0%A4%A, and Postgres knows no letter 0. What a public page
 * looks for is rid of that letter where it is read. Behind the "?" nothing is badly written: campaigns, mail programs and
 * old browsers write what they like there, and it is read by URLSearchParams alone, which takes a stray "%" for itself.
 */
function isText(path: string) {
  try {
    return !decodeURIComponent(path).includes("\0")
  } catch {
    return false // the platform's only way to say so
  }
}
