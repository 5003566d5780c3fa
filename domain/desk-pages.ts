import {
  mayArrange,
  mayRedirect,
  mayRunDeliveries,
  maySeeAlerts,
  maySeeDeliveries,
  maySeeReaders,
} from "./permission"
import { hasRole, type Person, type Role, roles, seesEverything } from "./roles"

/** Pages of the desk that are not for everybody, and for whom they are, as the menu shows them. */
export const pagesOfRoles: readonly { name: string; href: string; by: readonly Role[] }[] = [
  { name: "Home page", href: "/desk/front", by: mayArrange },
  { name: "Terms", href: "/desk/terms", by: mayArrange },
  { name: "Readers", href: "/desk/readers", by: maySeeReaders },
  { name: "Alerts", href: "/desk/alerts", by: maySeeAlerts },
  { name: "Old addresses", href: "/desk/addresses", by: mayRedirect },
  { name: "Missed addresses", href: "/desk/missed", by: mayRedirect },
  { name: "Deliveries", href: "/desk/deliveries", by: maySeeDeliveries },
  { name: "Webhooks", href: "/desk/webhooks", by: mayRunDeliveries },
  { name: "Mail", href: "/desk/mail", by: mayRunDeliveries },
]

/**
 * What an address at the desk may lead to that this person is not shown, in sentences; nothing where they are shown all.
 * Without anybody signed in nothing can be said.
 */
export function whatIsHiddenFrom(person: Person | undefined): string[] {
  if (!person) return []
  if (person.roles.length === 0) return ["Your account has no role at the desk, so it is shown no stories."]
  const closed = pagesOfRoles.filter(({ by }) => !hasRole(person, ...by))
  const open = Map.groupBy(closed, ({ by }) =>
    inWords(
      by.map(role => roles[role].plural),
      "and",
    ),
  )
  return [
    ...(seesEverything(person) ? [] : ["Writers see their own stories and those that they wrote in."]),
    ...[...open].map(([who, pages]) => {
      const names = pages.map(({ name }) => `“${name}”`)
      return `${inWords(names, "and")} ${names.length === 1 ? "is" : "are"} for ${who}.`
    }),
  ]
}

const inWords = (items: readonly string[], last: string) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`
