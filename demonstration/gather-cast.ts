import { hashPassword } from "@/auth/password"
import { addPerson } from "@/db/commands/add-person"
import { personByEmail } from "@/db/queries/accounts"
import type { Person } from "@/domain/roles"
import { type CastName, cast, demonstrationPassword } from "./cast"

export type Cast = Record<CastName, Person>

/** The cast with accounts of their own; those who are there already stay as they are. */
export async function gatherCast(): Promise<Cast> {
  const hash = await hashPassword(demonstrationPassword)
  const people = await Promise.all(
    Object.entries(cast).map(async ([name, person]) => {
      const found =
        (await personByEmail(person.email)) ??
        (await addPerson({ ...person, roles: [...person.roles] }, hash, { isDemonstration: true }))
      return [name, found] as const
    }),
  )
  return Object.fromEntries(people) as Cast
}
