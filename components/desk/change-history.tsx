import type { ReactNode } from "react"
import { Panel } from "@/components/ui/panel"
import { Empty } from "./empty"
import { nearTime } from "./when"

type Note = { id: number; actorName: string | null; at: string }
type Props<Noted extends Note> = {
  notes: Noted[]
  zone: string
  now: Date
  /** What was done, as a sentence that ends with who did it. */
  tell: (note: Noted, by: string) => ReactNode
}

/** Who changed what, newest first. What nobody did came with the installation. */
export const ChangeHistory = <Noted extends Note>({ notes, zone, now, tell }: Props<Noted>) => (
  <Panel title="History">
    {notes.length === 0 && <Empty>Nobody has changed anything here since changes are noted.</Empty>}
    <ol>
      {notes.map(note => (
        <li key={note.id} className="border-t border-rule px-4.5 py-3 text-sm wrap-anywhere first:border-t-0">
          {tell(note, note.actorName ?? "the installation itself")}
          <p className="text-soft">
            <time dateTime={note.at}>{nearTime(new Date(note.at), zone, now)}</time>
          </p>
        </li>
      ))}
    </ol>
  </Panel>
)
