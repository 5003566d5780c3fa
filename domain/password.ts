import { invalid } from "./errors"

const shortestPassword = 12
export const longestPassword = 1024

/** Refuses a password that is too short, too long, or among `common` (lower case). No rules of composition. */
export function requireGoodPassword(password: string, common: ReadonlySet<string>) {
  if (password.length < shortestPassword)
    throw invalid(`A password needs ${shortestPassword} characters or more.`, { password: "Too short." })
  if (password.length > longestPassword)
    throw invalid(`A password may have ${longestPassword} characters at most.`, { password: "Too long." })
  if (common.has(password.toLowerCase()))
    throw invalid("This password is among the most used ones. Choose another.", { password: "Too common." })
}
