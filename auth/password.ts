import { hash, verify } from "@node-rs/argon2"
import { dictionary } from "@zxcvbn-ts/language-common"
import { longestPassword, requireGoodPassword } from "@/domain/password"

/** Argon2id (the library's default), 64 MiB and three passes: about 50 ms on a server's core. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }

const commonPasswords = new Set(dictionary["passwords-common"])

/** The PHC string of a password that is good enough; throws "invalid" for one that is not. */
export function hashPassword(password: string): Promise<string> {
  requireGoodPassword(password, commonPasswords)
  return rehash(password)
}

/** The PHC string, with today's parameters, of a password that is in use already. */
export const rehash = (password: string) => hash(password, cost)

let nobodysHash: Promise<string> | undefined

/**
 * Is this the password? Without a hash (no such account) it works as long and answers no. Whoever lets strangers ask has
 * them wait for their turn (turns.ts).
 */
export async function isPassword(phc: string | undefined, password: string): Promise<boolean> {
  if (password.length > longestPassword) return false
  nobodysHash ??= hash("a password that nobody has", cost)
  const against = phc ?? (await nobodysHash)
  const matches = await verify(against, password)
  return matches && phc !== undefined
}

/** Was this hash made with other parameters than today's? */
export const isOutdated = (phc: string) =>
  !phc.includes(`m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}`)
