/**
 * A path as RFC 3986 (6.2.2) spells it, or each letter of it could be written in two ways and every page be kept again and
 * again. Marks that mean nothing in a path of ours are letters, too. What would lead elsewhere stays as it is.
 */
export function oneSpelling(path: string): string {
  const spelled = path.replace(/%[0-9a-f]{2}/gi, code => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~!$&'()*+,;=:@[\]|-]/.test(letter) ? letter : code.toUpperCase()
  })
  return copied(hasDotSegments(spelled) ? path : spelled)
}

/** Whether a letter is written as a code that every browser and programme writes as itself. */
export const hasNeedlessCodes = (path: string) =>
  /%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/i.test(path)

/** Whether a parser of addresses would take parts of it away, or could, once somebody has decoded it. */
export const hasDotSegments = (path: string) =>
  path
    .replace(/%2e/gi, ".")
    .split(/[/\\]|%2f|%5c/i)
    .some(segment => segment === "." || segment === "..")

/** A part of a text holds on to the whole of it for as long as it is kept, and what was asked may be very long. */
const copied = (text: string) => Buffer.from(text).toString()
