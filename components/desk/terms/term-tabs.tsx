import { buttonLook } from "@/components/ui/button"
import { type FiledTerm, filedTerms, type TermKind } from "@/domain/terms"

export const termLabels: Record<FiledTerm, string> = {
  region: "Regions",
  country: "Countries",
  topic: "Topics",
  series: "Series",
}

type Props = { current: TermKind; addressOf: (kind: FiledTerm) => string }

export const TermTabs = ({ current, addressOf }: Props) => (
  <nav aria-label="What texts are filed under" className="mb-6">
    <ul className="flex flex-wrap gap-2">
      {filedTerms.map(kind => (
        <li key={kind}>
          <Tab href={addressOf(kind)} label={termLabels[kind]} isCurrent={kind === current} />
        </li>
      ))}
      <li>
        <Tab href="/desk/terms/people" label="People" isCurrent={current === "person"} />
      </li>
    </ul>
  </nav>
)

const Tab = ({ href, label, isCurrent }: { href: string; label: string; isCurrent: boolean }) => (
  <a
    href={href}
    aria-current={isCurrent ? "page" : undefined}
    className={`${buttonLook.small} ${isCurrent ? "border-ink! bg-ink! text-paper!" : ""}`}
  >
    {label}
  </a>
)
