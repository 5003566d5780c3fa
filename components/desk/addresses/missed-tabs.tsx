import { type MissedPile, missedPiles } from "@/domain/hits"
import { TabRow } from "../tab-row"

const labels: Record<MissedPile, string> = {
  missed: "Missed by readers",
  probes: "Asked for by machines",
  aside: "Put aside",
}

type Props = {
  current: MissedPile
  counts: Record<MissedPile, number>
  addressOf: (pile: MissedPile) => string
}

export const MissedTabs = ({ current, counts, addressOf }: Props) => (
  <TabRow
    label="Missed addresses"
    tabs={missedPiles.map(pile => ({
      href: addressOf(pile),
      label: labels[pile],
      isCurrent: pile === current,
      count: counts[pile],
    }))}
  />
)
