import { Button } from "@/components/ui/button"
import { Panel } from "@/components/ui/panel"
import type { FieldForm } from "@/domain/field"
import { nearTime } from "../when"
import type { DraftContent, SavedText } from "./draft"
import { linesOf } from "./lines-of"
import { isSame } from "@/domain/same-content"
import { trimmed } from "./trimmed"

type Props = {
  fields: FieldForm[]
  mine: DraftContent
  theirs: SavedText
  timeZone: string
  onDecide: (which: "mine" | "theirs") => void
}

/** Two texts that were written at the same time, side by side; nothing is lost until a person has chosen. */
export function CompareTexts({ fields, mine, theirs, timeZone, onDecide }: Props) {
  const differing = fields.filter(({ name }) => !isSame(trimmed(mine[name]), trimmed(theirs.content[name])))
  const when = nearTime(new Date(theirs.savedAt), timeZone, new Date())
  return (
    <Panel id="versions" title="Two versions of this text" className="border-2! border-signal!">
      <div className="grid gap-5 px-4.5 py-5">
        <p className="max-w-prose">
          {theirs.savedBy} saved this text {when}, after you had opened it. Nothing is overwritten. Your
          version stays in this browser until you choose.
        </p>
        {differing.map(({ name, label }) => (
          <section key={name} aria-label={label}>
            <h3 className="mb-1.5 font-semibold">{label}</h3>
            <div className="grid gap-4 md:grid-cols-2">
              <Version title="Yours" lines={linesOf(mine[name])} other={linesOf(theirs.content[name])} />
              <Version
                title={`Saved by ${theirs.savedBy}`}
                lines={linesOf(theirs.content[name])}
                other={linesOf(mine[name])}
              />
            </div>
          </section>
        ))}
        <div className="flex flex-wrap gap-3">
          <Button type="button" look="main" onClick={() => onDecide("mine")}>
            Keep mine as the new version
          </Button>
          <Button type="button" onClick={() => onDecide("theirs")}>
            Take theirs
          </Button>
        </div>
        <p className="text-sm text-soft">
          Both versions stay in the history: what was saved is never removed. You can also go on editing yours
          below before you choose.
        </p>
      </div>
    </Panel>
  )
}

type VersionProps = { title: string; lines: string[]; other: string[] }

const Version = ({ title, lines, other }: VersionProps) => (
  <div className="min-w-0 rounded-[3px] border border-rule p-3.5">
    <h4 className="mb-2 text-sm text-soft">{title}</h4>
    {lines.length === 0 && <p className="text-soft">Nothing.</p>}
    <div
      className="grid max-h-96 gap-2 overflow-y-auto font-serif"
      tabIndex={lines.length > 6 ? 0 : undefined}
    >
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else to be known by
        <p key={place} dir="auto" className={other.includes(line) ? "" : "bg-amber-wash px-1.5"}>
          {line}
          {!other.includes(line) && <span className="sr-only"> (only here)</span>}
        </p>
      ))}
    </div>
  </div>
)
