import { buttonLook } from "@/components/ui/button"
import { type MissedPile, missedPiles } from "@/domain/hits"

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
  <nav aria-label="Missed addresses">
    <ul className="flex flex-wrap gap-2">
      {missedPiles.map(pile => (
        <li key={pile}>
          <a
            href={addressOf(pile)}
            aria-current={pile === current ? "page" : undefined}
            className={`${buttonLook.small} ${pile === current ? "border-ink! bg-ink! text-paper!" : ""}`}
          >
            {labels[pile]}&nbsp;<span className="tabular-nums">{counts[pile].toLocaleString("en")}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
