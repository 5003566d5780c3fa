import { addPerson } from "@/db/commands/add-person"
import { type Person, type Role, roleNames } from "@/domain/roles"

const howMany: Record<Role, number> = { writer: 40, reviewer: 6, editor: 8, administrator: 2 }

export type People = Record<Role, Person[]>

/** An editorial house of people with one role each, whose password nobody knows. */
export async function gatherPeople(): Promise<People> {
  const groups = await Promise.all(roleNames.map(async role => [role, await colleagues(role)]))
  return Object.fromEntries(groups)
}

const colleagues = (role: Role): Promise<Person[]> =>
  Promise.all(
    Array.from({ length: howMany[role] }, (_, index) =>
      addPerson(
        {
          name: `${role} ${index + 1}`,
          email: `${role}-${index + 1}@example.org`,
          roles: [role],
          timeZone: "UTC",
        },
        "no password opens this",
      ),
    ),
  )
