import { type TermKind, termNames } from "@/domain/terms"
import { TabRow } from "../tab-row"

export const termLabels: Record<TermKind, string> = {
  region: "Regions",
  country: "Countries",
  topic: "Topics",
  series: "Series",
  person: "People",
}

type Props = { current: TermKind; addressOf: (kind: TermKind) => string }

export const TermTabs = ({ current, addressOf }: Props) => (
  <TabRow
    label="What texts are filed under"
    tabs={termNames.map(kind => ({
      href: addressOf(kind),
      label: termLabels[kind],
      isCurrent: kind === current,
    }))}
  />
)
