/**
 * Which answers are the same for everybody, so that they can be kept: public pages and the files they need. What is
 * left to the application depends on who asks, or on the language a browser asks for.
 */

const application = /^\/(desk|sign-in|api\/auth)(\/|$)/

/** People at the desk also see pictures that no public text shows yet. */
const fuller = /^\/images\//

/** What programs ask says itself which parameters it takes, and refuses others. */
const forPrograms = /^\/api\/v1(\/|$)/

export const isForPrograms = (url: string) => forPrograms.test(url.split("?", 1)[0] ?? "")

/**
 * The address under which the answer is kept; undefined for what is the application's own. No public page takes a
 * parameter, so whatever stands behind a question mark is left out and can neither change nor multiply an answer.
 */
export function sharedAddress(url: string, { isSignedIn = false } = {}): string | undefined {
  const [path = "/"] = url.split("?", 1)
  if (isForPrograms(path)) return url
  if (path === "/" || application.test(path) || (isSignedIn && fuller.test(path))) return undefined
  return path
}

/** Signed-in people are answered afresh. */
export const hasSession = (cookies: string | undefined) =>
  cookies !== undefined && /(?:^|;\s*)(?:__Host-)?session=/.test(cookies)
