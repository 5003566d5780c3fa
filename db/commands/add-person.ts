import { z } from "zod"
import { asOwner } from "@/db/as-owner"
import { userRoles, users } from "@/db/schema/people"
import { conflict } from "@/domain/errors"
import { type Person, type Role, roleNames } from "@/domain/roles"
import { timeZones } from "@/domain/schedule"

export const personSchema = z.strictObject({
  email: z.email("Write an e-mail address."),
  name: z.string().trim().min(1, "Write a name.").max(120),
  roles: z.array(z.enum(roleNames)).min(1, "Choose one role or more."),
  timeZone: z.string().refine(zone => timeZones.includes(zone), "Choose a time zone from the list."),
})

/**
 * Adds an account. The password comes hashed; whoever may call this is decided by the caller (a script, the seed), and
 * the application's role may not: whoever has its password makes nobody a reviewer.
 */
export const addPerson = (
  person: z.infer<typeof personSchema>,
  passwordHash: string,
  { isDemonstration = false } = {},
) =>
  asOwner(async tx => {
    const { roles, ...account } = personSchema.parse(person)
    const [added] = await tx
      .insert(users)
      .values({ ...account, passwordHash, isDemonstration })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (!added) throw conflict("Somebody has an account with this e-mail address already.")
    await tx.insert(userRoles).values(roles.map((role: Role) => ({ userId: added.id, role })))
    return { id: added.id, ...account, roles } satisfies Person
  })
