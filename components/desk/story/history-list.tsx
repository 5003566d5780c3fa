import { Panel } from "@/components/ui/panel"
import type { Person } from "@/domain/roles"
import { HistoryEntries } from "./history-entries"
import type { Told } from "./shown-edition"

type Props = {
  history: Told[]
  person: Person
  now: Date
  /** Where the saved versions are read. */
  versions: string
}

/** All that happened to a text, newest first, edition by edition. */
export function HistoryList({ history, person, now, versions }: Props) {
  const editions = [...new Set(history.map(told => told.edition))].sort((a, b) => b - a)
  return (
    <div className="grid gap-6">
      {editions.map(number => (
        <Panel key={number} title={`Edition ${number}`} aside={person.timeZone}>
          <HistoryEntries
            entries={history.filter(told => told.edition === number)}
            zone={person.timeZone}
            now={now}
            versions={versions}
          />
        </Panel>
      ))}
    </div>
  )
}
