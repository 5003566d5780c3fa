import { Panel } from "@/components/ui/panel"
import { StatusPill } from "@/components/ui/status-pill"
import { addressAtDesk } from "../listed-text"
import type { ShownEdition } from "./shown-edition"

export const EditionsPanel = ({ edition }: { edition: ShownEdition }) =>
  edition.editions.length > 1 && (
    <Panel title="Editions" aside={edition.editions.length}>
      <ul className="grid gap-2 px-4.5 py-4">
        {edition.editions.map(({ number, status }) => (
          <li key={number} className="flex items-center justify-between gap-4">
            {number === edition.number ? (
              <span aria-current="true" className="font-semibold">
                Edition {number}, this one
              </span>
            ) : (
              <a href={addressAtDesk(edition, number)} className="link">
                Edition {number}
              </a>
            )}
            <StatusPill status={status} />
          </li>
        ))}
      </ul>
    </Panel>
  )
