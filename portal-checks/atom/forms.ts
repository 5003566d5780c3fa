/** The forms that RFC 4287 asks of words, each by what one would call it. */

const letters = '[^\\s<>"{}|\\\\^`]'
const absolute = new RegExp(`^[a-z][a-z0-9+.-]*:${letters}+$`, "i")
const reference = new RegExp(`^${letters}*$`)
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;.*)?$/

export const isIri = (words: string) => absolute.test(words)
export const isIriReference = (words: string) => reference.test(words)
export const isDate = (words: string) => instant.test(words) && !Number.isNaN(Date.parse(words))
export const isMediaType = (words: string) => mediaType.test(words)
export const isEmail = (words: string) => /^.+@.+$/.test(words)
/** One of the names that are registered, or an address. */
export const isRelation = (words: string) => /^[a-z][a-z0-9.-]*$/.test(words) || isIri(words)

export function isLanguage(words: string) {
  if (words === "") return true // takes back what an element further out says
  try {
    return Intl.getCanonicalLocales(words).length === 1
  } catch {
    return false // it throws what it cannot read
  }
}
