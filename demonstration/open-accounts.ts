import { isPassword } from "@/auth/password"
import { accountOf } from "@/db/queries/accounts"
import { cast, demonstrationPassword } from "./cast"

/** Does an account of the demonstration let in whoever knows the password that every start prints? */
export async function hasOpenAccount(): Promise<boolean> {
  for (const { email } of Object.values(cast)) {
    const account = await accountOf(email)
    if (account && !account.isDisabled && (await isPassword(account.passwordHash, demonstrationPassword)))
      return true
  }
  return false
}
