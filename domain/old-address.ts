/**
 * The normal form of an old address: one spelling for all in which the same page of an old site was linked to. Old
 * servers did not care about case, slashes or the name of an index file, so neither does it.
 */

/** As an address of this server was asked for: a path, whatever it begins with. */
export const oldAddressAskedFor = (url: string) => oldAddress(url.replace(/^\/+/, "/"))

/** As long as an old address may be. What is longer is in no table and is not counted. */
export const longestOldAddress = 500

const indexFile = /\/(?:index|default)\.(?:html?|php\d?|aspx?|jsp)$/
/** Parameters that say where a reader came from and not what they want. */
const tracking = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|_g[al]|igshid|wt\.mc_id)$/

/**
 * The normal form of a path, a whole web address (whose host is left out), or the last part of an address; undefined
 * for what is no address. `/Global//WCMS_754128/lang--EN/index.htm?utm_source=x` is `/global/wcms_754128/lang--en`.
 */
export function oldAddress(typed: string): string | undefined {
  const [withoutFragment = ""] = withoutHost(typed.trim()).split("#", 1)
  const [path = "", ...query] = withoutFragment.split("?")
  const plainPath = decoded(path.replaceAll("\\", "/"))
  if (plainPath === undefined || !isText(plainPath)) return undefined
  const tidy = spelledPlainly(`/${plainPath}`)
    .replace(/[%?#]/g, mark => encodeURIComponent(mark).toLowerCase()) // or it would mean something else
    .replace(/\/{2,}/g, "/")
    .replace(indexFile, "/")
    .replace(/(?<=.)\/$/, "")
  const normal = tidy + queryOf(query.join("?"))
  return normal.length <= longestOldAddress ? normal : undefined
}

/** The normal form without the parameters; what is asked for first. */
export const withoutQuery = (normal: string) => normal.split("?", 1)[0] ?? normal

const withoutHost = (typed: string) => typed.replace(/^https?:\/\/[^/?#\\]+/i, "")

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined // the platform's only way to say that it is badly encoded
  }
}

/** Composed letters, then small ones, whatever the language: a Turkish İ becomes i as well. */
const spelledPlainly = (text: string) =>
  text.replaceAll("İ", "i").normalize("NFC").toLowerCase().normalize("NFC")

/** Parameters in one order, in small letters. */
function queryOf(query: string) {
  const kept = [...new URLSearchParams(spelledPlainly(query))]
    .filter(([name]) => name !== "" && !tracking.test(name))
    .map(([name, value]) => [spelledPlainly(name), spelledPlainly(value)])
  const parameters = new URLSearchParams(kept)
  parameters.sort()
  return parameters.size > 0 ? `?${parameters}` : ""
}

const isText = (path: string) =>
  path.isWellFormed() &&
  [...path].every(character => character >= " " && (character < "\u007f" || character >= "\u00a0"))
