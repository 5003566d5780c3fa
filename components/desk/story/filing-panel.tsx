import type { FormAction } from "@/components/ui/form-state"
import { Panel } from "@/components/ui/panel"
import type { Verdict } from "@/domain/permission"
import type { LongList } from "@/domain/terms"
import { FilingForm } from "./filing-form"
import type { Filing, ShownEdition, Target } from "./shown-edition"

export type Choice = { value: string; label: string }
type FilingName = "regions" | "countries" | "topics" | "series"
/** Of a long list only what is chosen is on the page. */
export type Choices = Record<FilingName, Choice[]> & { long: readonly LongList[] }
type Props = { edition: ShownEdition; choices: Choices; may: Verdict; target: Target; change: FormAction }

const filingNames = [
  ["series", "Series"],
  ["regions", "Regions"],
  ["countries", "Countries"],
  ["topics", "Topics"],
] as const

/** Where the story stands on the site. It holds for all its languages. */
export const FilingPanel = ({ edition: { filing }, choices, may, target, change }: Props) => (
  <Panel title="Filed under">
    <dl className="grid gap-2.5 px-4.5 py-4">
      {filingNames.map(([name, label]) => (
        <div key={name}>
          <dt className="text-sm text-soft">{label}</dt>
          <dd>{labels(filing, choices, name) || "None"}</dd>
        </div>
      ))}
    </dl>
    <div className="border-t border-rule px-4.5 py-3.5">
      {may.allowed ? (
        <FilingForm filing={filing} choices={choices} target={target} change={change} />
      ) : (
        <p className="text-sm text-soft">{may.because}</p>
      )}
    </div>
  </Panel>
)

const labels = (filing: Filing, choices: Choices, name: FilingName) => {
  const chosen = [filing[name] ?? []].flat()
  return choices[name]
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join(", ")
}
