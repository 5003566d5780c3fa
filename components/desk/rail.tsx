import type { FormAction } from "@/components/ui/form-state"
import {
  mayArrange,
  mayRedirect,
  mayRunDeliveries,
  maySeeAlerts,
  maySeeDeliveries,
  maySeeReaders,
} from "@/domain/permission"
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
        {hasRole(person, ...mayArrange) && (
          <>
            <RailLink href="/desk/front" label="Home page" />
            <RailLink href="/desk/terms" label="Terms" />
          </>
        )}
        {hasRole(person, ...maySeeReaders) && <RailLink href="/desk/readers" label="Readers" />}
        {hasRole(person, ...maySeeAlerts) && <RailLink href="/desk/alerts" label="Alerts" />}
        {hasRole(person, ...mayRedirect) && (
          <>
            <RailLink href="/desk/addresses" label="Old addresses" />
            <RailLink href="/desk/missed" label="Missed addresses" />
          </>
        )}
        {hasRole(person, ...maySeeDeliveries) && (
          <RailLink
            href="/desk/deliveries"
            label="Deliveries"
            count={counts.deliveries}
            countMeans="given up"
          />
        )}
        {hasRole(person, ...mayRunDeliveries) && (
          <>
            <RailLink href="/desk/webhooks" label="Webhooks" />
            <RailLink href="/desk/mail" label="Mail" />
          </>
        )}
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
