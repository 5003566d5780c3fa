import { Panel } from "@/components/ui/panel"
import { StatusShape } from "@/components/ui/status-shape"
import type { Person } from "@/domain/roles"
import { Empty } from "../empty"
import { addressAtDesk, type ListedText } from "../listed-text"
import { isDue } from "../story/shown-edition"
import { nearTime } from "../when"

type Props = { texts: ListedText[]; person: Person; now: Date }

/** The armed times, soonest first. */
export function GoingLive({ texts, person, now }: Props) {
  const inOrder = [...texts].sort((a, b) => (a.goLiveAt ?? "").localeCompare(b.goLiveAt ?? ""))
  return (
    <Panel title="Going live next" aside={person.timeZone}>
      {texts.length === 0 && <Empty>Nothing is scheduled.</Empty>}
      <ul className="grid gap-4 px-4.5 py-4 empty:hidden">
        {inOrder.map(text => (
          <li key={text.storyId + text.language} className="flex gap-3">
            <span className="mt-1 text-violet">
              <StatusShape of="scheduled" />
            </span>
            <span className="min-w-0">
              <span className="block text-sm font-semibold first-letter:uppercase">
                {text.goLiveAt && nearTime(new Date(text.goLiveAt), person.timeZone, now)}
              </span>
              <a href={addressAtDesk(text)} lang={text.language} dir="auto" className="hover:underline">
                {text.title}
              </a>
              <span className="block text-sm text-soft">
                {isDue(text, now) ? "its time has come" : "armed"}, edition {text.edition}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
