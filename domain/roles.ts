/** What a person may be at the desk. One person may hold several roles. */
export const roles = {
  writer: { label: "Writer", plural: "writers", does: "drafts own stories and submits them", ownOnly: true },
  editor: {
    label: "Editor",
    plural: "editors",
    does: "drafts and edits any story, schedules and publishes what is approved",
    ownOnly: false,
  },
  reviewer: {
    label: "Reviewer",
    plural: "reviewers",
    does: "approves or asks for changes, never on a text they contributed to",
    ownOnly: false,
  },
  administrator: {
    label: "Administrator",
    plural: "administrators",
    does: "manages people, webhooks and what could not be delivered; may force-publish, and in an emergency withdraw or take down, with a reason",
    ownOnly: false,
  },
} as const

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as [Role, ...Role[]]

/** A signed-in person as every command and desk query sees them. Times are shown in `timeZone` (IANA). */
export type Person = { id: number; name: string; email: string; roles: readonly Role[]; timeZone: string }

/** Who takes a step: a person, or the publisher's clock. */
export type Actor = Person | "system"

export const hasRole = (person: Person, ...wanted: Role[]) => wanted.some(role => person.roles.includes(role))

/** Writers see their own stories; everybody else at the desk sees all. */
export const seesEverything = (person: Person) => person.roles.some(role => !roles[role].ownOnly)
