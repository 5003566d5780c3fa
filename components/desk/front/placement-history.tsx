import { Panel } from "@/components/ui/panel"
import { type Spot, spotLabel } from "@/domain/front"
import { Empty } from "../empty"
import { nearTime } from "../when"

type Note = { action: "place" | "move" | "remove"; spot: Spot; title: string; actorName: string; at: string }
type Props = { notes: Note[]; zone: string; now: Date }

const done: Record<Note["action"], (place: string) => string> = {
  place: place => `put into ${place}`,
  move: place => `moved to ${place}`,
  remove: place => `taken out of ${place}`,
}

/** Who arranged the home page and how, as sentences. */
export const PlacementHistory = ({ notes, zone, now }: Props) => (
  <Panel title="History">
    {notes.length === 0 && <Empty>Nobody has arranged this home page yet. All of it follows by date.</Empty>}
    <ol>
      {notes.map(({ action, spot, title, actorName, at }) => (
        <li key={at + title + spot} className="border-t border-rule px-4.5 py-3 text-sm first:border-t-0">
          <p>
            <span dir="auto" className="font-semibold">
              {title}
            </span>{" "}
            was {done[action](`“${spotLabel(spot)}”`)} by {actorName}.
          </p>
          <p className="text-soft">
            <time dateTime={at}>{nearTime(new Date(at), zone, now)}</time>
          </p>
        </li>
      ))}
    </ol>
  </Panel>
)
