export type Encoding = "br" | "gzip" | "identity"

const decided = new Map<string, Encoding>()
/** No browser writes more; for who does it is decided each time. */
const longestKept = 200

/** The smallest encoding that a reader takes, by its Accept-Encoding header. */
export function encodingFor(header: string | undefined): Encoding {
  if (!header) return "identity"
  const known = decided.get(header)
  if (known) return known
  const encoding = decide(header)
  if (decided.size < 1_000 && header.length < longestKept) decided.set(header, encoding)
  return encoding
}

function decide(header: string): Encoding {
  const refused = new Set<string>()
  const taken = new Set<string>()
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map(word => word.trim())
    const isRefused = parameters.some(parameter => /^q=0(\.0*)?$/.test(parameter))
    ;(isRefused ? refused : taken).add(name)
  }
  const takes = (name: string) => !refused.has(name) && (taken.has(name) || taken.has("*"))
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity"
}
