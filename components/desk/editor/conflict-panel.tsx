import { useId, useState } from "react"
import { Button } from "@/components/ui/button"
import { Panel } from "@/components/ui/panel"
import type { FieldForm } from "@/domain/field"
import type { Choice, Conflict } from "@/domain/merge/conflict"
import { ConflictPlace } from "./conflict-place"

type Props = {
  fields: FieldForm[]
  /** Of any order; they are shown in the order of the fields. */
  conflicts: Conflict[]
  /** Whose versions these are. */
  told: React.ReactNode
  names: { mine: string; theirs: string; all: { mine: string; theirs: string } }
  onDecide: (choices: ReadonlyMap<string, Choice>) => void
  /** Gives up mine as a whole. */
  onGiveUp?: { label: string; run: () => void }
}

/** The places of a text that two people changed differently: each is asked for itself, all else went together. */
export function ConflictPanel({ fields, conflicts: found, told, names, onDecide, onGiveUp }: Props) {
  const id = useId()
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [isIncomplete, setIncomplete] = useState(false)
  const place = ({ field }: Conflict) => fields.findIndex(({ name }) => name === field)
  const conflicts = found.toSorted((a, b) => place(a) - place(b))
  const open = conflicts.filter(({ key }) => !choices.has(key))
  const labelOf = (name: string) => fields.find(field => field.name === name)?.label ?? name
  const choose = (keys: string[], choice: Choice) =>
    setChoices(before => new Map([...before, ...keys.map(key => [key, choice] as const)]))
  const chooseAll = (choice: Choice) =>
    choose(
      conflicts.map(({ key }) => key),
      choice,
    )

  function decide() {
    setIncomplete(open.length > 0)
    if (open.length > 0)
      document.getElementById(`${id}-${conflicts.findIndex(({ key }) => key === open[0]?.key)}`)?.focus()
    else onDecide(new Map(conflicts.map(({ key }) => [key, choices.get(key) ?? "mine"])))
  }

  return (
    <Panel id="versions" title="Two versions of this text" className="border-2! border-signal!">
      <div className="grid gap-5 px-4.5 py-5">
        <div className="max-w-prose">{told}</div>
        {conflicts.length > 1 && (
          <div className="flex flex-wrap gap-2">
            <Button type="button" look="small" onClick={() => chooseAll("mine")}>
              {names.all.mine}
            </Button>
            <Button type="button" look="small" onClick={() => chooseAll("theirs")}>
              {names.all.theirs}
            </Button>
          </div>
        )}
        {conflicts.map((conflict, place) => (
          <ConflictPlace
            key={conflict.key}
            id={`${id}-${place}`}
            title={[labelOf(conflict.field), placeOf(conflict)].filter(Boolean).join(": ")}
            conflict={conflict}
            names={names}
            choice={choices.get(conflict.key)}
            onChoose={choice => choose([conflict.key], choice)}
          />
        ))}
        {isIncomplete && open.length > 0 && (
          <p role="alert" className="font-semibold text-signal">
            {stillOpen(open.length, conflicts.length)}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="button" look="main" onClick={decide}>
            Save with these choices
          </Button>
          {onGiveUp && (
            <Button type="button" onClick={onGiveUp.run}>
              {onGiveUp.label}
            </Button>
          )}
        </div>
        <p className="text-sm text-soft">
          Nothing is overwritten until you choose, and nothing is lost then: what you give up is kept. You can
          go on writing below before you choose.
        </p>
      </div>
    </Panel>
  )
}

function stillOpen(open: number, all: number) {
  if (open === all) return all === 1 ? "Choose a version first." : "Choose a version at each place first."
  return open === 1
    ? "One place is still open. Choose a version there too."
    : `${open} places are still open. Choose a version there too.`
}

/** A place with several paragraphs or items is named by its first. */
function placeOf({ place, mine, theirs }: Conflict) {
  const hasSeveral = [mine, theirs].some(version => Array.isArray(version) && version.length > 1)
  return hasSeveral && /\d$/.test(place) ? `from ${place} on` : place
}
