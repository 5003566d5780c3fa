import { createHash } from "node:crypto"
import { renewPasswordHash } from "@/db/commands/sessions"
import { countTry, forgetTries, type Tried } from "@/db/commands/sign-in-tries"
import { type Account, accountOf, emailAsCompared } from "@/db/queries/accounts"
import { signatureOf } from "@/platform/signed"
import { isOutdated, isPassword, rehash } from "./password"
import { retryOnce } from "./retry-once"
import { queueSignIn } from "./sign-in-queue"

type Try = {
  email: string
  password: string
  client: string
  /** The browser, where the account's person has signed in with it before. */
  browser: string | undefined
}

/**
 * One try at a password: when its turn comes it is counted, and only then judged. While the password is hashed no
 * connection to the database is held. The account, where it is right and open; throws TooBusy or TooManyTries where
 * nothing was judged.
 */
export const tryPassword = ({ email, password, client, browser }: Try): Promise<Account | undefined> =>
  queueSignIn(
    async () => {
      const tried = triedBy(await retryOnce(() => emailAsCompared(email)), { client, browser })
      await retryOnce(() => countTry(tried))
      const account = await retryOnce(() => accountOf(email))
      const isRight = await isPassword(account?.passwordHash, password)
      if (!account || !isRight || account.isDisabled) return undefined
      await retryOnce(() => forgetTries(tried))
      if (isOutdated(account.passwordHash)) await renewPasswordHash(account.id, await rehash(password))
      return account
    },
    browser === undefined ? undefined : { browser, account: email.toLowerCase() },
  )

/** Addresses that have no account are counted like those that have, so that nobody can tell them apart. */
function triedBy(at: string, { client, browser }: Pick<Try, "client" | "browser">): Tried {
  return browser === undefined
    ? { own: keyOf("client", `${client} ${at}`), strangers: keyOf("strangers", at) }
    : { own: keyOf("browser", `${browser} ${at}`) }
}

const keyOf = (who: string, at: string) =>
  createHash("sha256")
    .update(signatureOf(`tries of a ${who}`, at))
    .digest()
