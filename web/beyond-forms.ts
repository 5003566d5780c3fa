/** Brackets in one another; a text that is refused in words for its lists has fewer. */
const deepest = 3_000
/** Fields of one form. */
const mostFields = 5_000

const byte = (letter: string) => letter.charCodeAt(0)
const [quote, backslash] = [byte('"'), byte("\\")]
const [list, object, listEnd, objectEnd] = [byte("["), byte("{"), byte("]"), byte("}")]
const blank = new Set([" ", "\t", "\r", "\n"].map(byte))

/** Does a body hold more fields, or what is deeper, than any form of ours sends? It is looked over byte by byte, and nothing is parsed. */
export function beyondForms(body: Buffer, type = ""): boolean {
  if (body.length === 0) return false
  if (!/multipart/i.test(type)) return isTooDeep(body)
  // as browsers write it; read in another way than here, fields would be others than those that were counted
  const [, boundary] = /^multipart\/form-data;\s*boundary="?([^"\s;]+)"?$/i.exec(type) ?? []
  if (!boundary || body.indexOf(`--${boundary}`) !== 0) return true
  const delimiter = `\r\n--${boundary}`
  for (let at = 0, fields = 1; at < body.length; fields++) {
    const next = body.indexOf(delimiter, at)
    const field = body.subarray(at, next < 0 ? body.length : next)
    const head = field.indexOf("\r\n\r\n")
    if (fields > mostFields || (head >= 0 && isTooDeep(field.subarray(head + 4)))) return true
    at = next < 0 ? body.length : next + delimiter.length
  }
  return false
}

/** What begins with a bracket is parsed by somebody; words have as many brackets as they like. */
function isTooDeep(body: Buffer): boolean {
  let at = 0
  while (blank.has(body[at] ?? 0)) at++
  if (body[at] !== list && body[at] !== object) return false
  let depth = 0
  let isInString = false
  for (; at < body.length; at++) {
    const letter = body[at]
    if (letter === quote) isInString = !isInString
    else if (isInString && letter === backslash) at++
    else if (isInString) continue
    else if (letter === list || letter === object) depth++
    else if (letter === listEnd || letter === objectEnd) depth--
    if (depth > deepest) return true
  }
  return false
}
