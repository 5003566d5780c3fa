import type { FormAction } from "@/components/ui/form-state"
import { pagesOfRoles } from "@/domain/desk-pages"
import { hasRole, type Person, roles } from "@/domain/roles"
import { RailFrame } from "./rail-frame"
import { RailLink } from "./rail-link"
import { SignOut } from "./sign-out"

type Props = {
  person: Person
  counts: { myWork: number; reviewQueue: number; deliveries: number }
  signOut: FormAction
}

/** The desk's menu: a column on a wide screen, a row that scrolls sideways on a phone. */
export const Rail = ({ person, counts, signOut }: Props) => (
  <RailFrame>
    <nav aria-label="Desk" className="shrink-0">
      <ul className="flex gap-1 lg:flex-col">
        <RailLink href="/desk" isExact label="My work" count={counts.myWork} countMeans="waiting for you" />
        <RailLink href="/desk/stories" label="Stories" />
        <RailLink
          href="/desk/review"
          label="Review queue"
          count={counts.reviewQueue}
          countMeans="in review"
        />
        {pagesOfRoles
          .filter(({ by }) => hasRole(person, ...by))
          .map(({ name, href }) => (
            <RailLink
              key={href}
              href={href}
              label={name}
              {...(href === "/desk/deliveries" && { count: counts.deliveries, countMeans: "given up" })}
            />
          ))}
      </ul>
    </nav>
    <div className="flex shrink-0 items-center gap-3 ps-2 text-sm whitespace-nowrap lg:mt-auto lg:flex-col lg:items-stretch lg:border-t lg:border-stage-rule lg:px-2.5 lg:pt-4 lg:whitespace-normal">
      <p className="text-stage-soft">
        <span className="font-semibold text-stage-ink">{person.name}</span>
        <span className="hidden lg:block">{person.roles.map(role => roles[role].label).join(", ")}</span>
      </p>
      <SignOut signOut={signOut} />
    </div>
  </RailFrame>
)
