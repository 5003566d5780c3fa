import type { FormAction } from "@/components/ui/form-state"
import { Panel } from "@/components/ui/panel"
import type { Verdict } from "@/domain/permission"
import { publicAddress } from "@/domain/public-address"
import { statuses } from "@/domain/workflow"
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
  return (
    <Panel title="Address" aside={isLive ? "live" : "not live yet"}>
      <div className="grid gap-3 px-4.5 py-4">
        <p className="text-sm wrap-anywhere">
          {isLive ? (
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
