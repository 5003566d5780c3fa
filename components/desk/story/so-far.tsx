import { Panel } from "@/components/ui/panel"
import type { Person } from "@/domain/roles"
import { addressAtDesk } from "../listed-text"
import { HistoryEntries } from "./history-entries"
import type { ShownEdition, Told } from "./shown-edition"

type Props = { edition: ShownEdition; history: Told[]; person: Person; now: Date; givenUp: number }

const mostShown = 6

export function SoFar({ edition, history, person, now, givenUp }: Props) {
  const entries = history.filter(told => told.edition === edition.number)
  return (
    <Panel title="So far" aside={person.timeZone}>
      <HistoryEntries entries={entries.slice(0, mostShown)} zone={person.timeZone} now={now} />
      {history.length > Math.min(entries.length, mostShown) && (
        <p className="px-4.5 pb-4">
          <a href={`${addressAtDesk(edition)}?view=history`} className="link">
            See the whole history
          </a>
        </p>
      )}
      {givenUp > 0 && (
        <p className="px-4.5 pb-4">
          <a href={`${addressAtDesk(edition)}?view=history#given-up`} className="link">
            {givenUp === 1 ? "One given-up version" : `${givenUp} given-up versions`}
          </a>
        </p>
      )}
    </Panel>
  )
}
