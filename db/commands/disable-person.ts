import { eq } from "drizzle-orm"
import { asOwner } from "@/db/as-owner"
import { users } from "@/db/schema/people"
import { invalid } from "@/domain/errors"

/**
 * Closes an account, or opens it again. Postgres ends its sessions with it (db/rules/actors.ts), so whoever is at the desk
 * is signed out from their next request on. What they wrote, approved or scheduled stays as it is. Like adding people it is
 * for the owner's scripts: whoever has the application's password shuts nobody out.
 */
export const setDisabled = (email: string, isDisabled: boolean) =>
  asOwner(async tx => {
    const [person] = await tx
      .update(users)
      .set({ isDisabled })
      .where(eq(users.email, email))
      .returning({ name: users.name, email: users.email })
    if (!person) throw invalid("Nobody has an account with this e-mail address.")
    return person
  })
