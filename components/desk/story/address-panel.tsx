import type { FormAction } from "@/components/ui/form-state"
import { Panel } from "@/components/ui/panel"
import type { Verdict } from "@/domain/permission"
import { publicAddress } from "@/domain/public-address"
import { type Status, statuses } from "@/domain/workflow"
import { AddressForm } from "./address-form"
import { isDue, type ShownEdition, type Target } from "./shown-edition"

type Props = {
  edition: ShownEdition
  site: string
  may: Verdict
  target: Target
  change: FormAction
  now: Date
}

export function AddressPanel({ edition, site, may, target, change, now }: Props) {
  const address = publicAddress(edition)
  const isLive =
    isDue(edition, now) ||
    edition.editions.some(({ status }) => ["text", "notice"].includes(statuses[status].visitors))
  const left = whereItLeads(edition)
  return (
    <Panel title="Address" aside={isLive ? "live" : (left ?? "not live yet")}>
      <div className="grid gap-3 px-4.5 py-4">
        <p className="text-sm wrap-anywhere">
          {isLive || left ? (
            <a href={address} className="link">
              {site}
              {address}
            </a>
          ) : (
            `${site}${address}`
          )}
        </p>
        {may.allowed ? (
          <AddressForm slug={edition.slug} target={target} change={change} />
        ) : (
          <p className="text-sm text-soft">{may.because}</p>
        )}
      </div>
    </Panel>
  )
}

/** What visitors find there once the text was taken down. */
const whereItLeads = ({ editions }: ShownEdition) =>
  editions.map(({ status }) => leftAt[statuses[status].visitors]).find(Boolean)

const leftAt: { [visitors in (typeof statuses)[Status]["visitors"]]?: string } = {
  gone: "says that it is gone",
  redirect: "leads elsewhere",
}
