import { buttonLook } from "@/components/ui/button"
import { type FiledTerm, filedTerms } from "@/domain/terms"

export const termLabels: Record<FiledTerm, string> = {
  region: "Regions",
  country: "Countries",
  topic: "Topics",
  series: "Series",
}

type Props = { current: FiledTerm; addressOf: (kind: FiledTerm) => string }

export const TermTabs = ({ current, addressOf }: Props) => (
  <nav aria-label="What texts are filed under" className="mb-6">
    <ul className="flex flex-wrap gap-2">
      {filedTerms.map(kind => (
        <li key={kind}>
          <a
            href={addressOf(kind)}
            aria-current={kind === current ? "page" : undefined}
            className={`${buttonLook.small} ${kind === current ? "border-ink! bg-ink! text-paper!" : ""}`}
          >
            {termLabels[kind]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
