import type { Choice, Conflict } from "@/domain/merge/conflict"
import { VersionLines } from "../versions/version-lines"
import { linesOf } from "./lines-of"

type Props = {
  id: string
  title: string
  conflict: Conflict
  names: { mine: string; theirs: string }
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
}

/** One place with its versions. On a phone they stand under each other, each with its choice above its words. */
export function ConflictPlace({ id, title, conflict, names, choice, onChoose }: Props) {
  const [mine, theirs] = [linesOf(conflict.mine), linesOf(conflict.theirs)]
  const versions = [
    { of: "mine", name: names.mine, lines: mine, other: theirs },
    { of: "theirs", name: names.theirs, lines: theirs, other: mine },
  ] as const
  return (
    <fieldset className="min-w-0 border-t border-rule pt-4">
      <legend className="float-start mb-2 font-semibold">{title}</legend>
      <div className="clear-both grid gap-3 md:grid-cols-2">
        {versions.map(({ of, name, lines, other }, place) => (
          <div
            key={of}
            className={`min-w-0 rounded-[3px] border p-3.5 ${choice === of ? "border-accent bg-accent-wash" : "border-rule"}`}
          >
            <label className="-m-3.5 mb-1 flex cursor-pointer items-center gap-2.5 p-3.5 font-semibold">
              <input
                id={place === 0 ? id : undefined}
                type="radio"
                name={id}
                className="focus:outline-3 focus:outline-offset-2 focus:outline-accent" // it is given the focus, by mouse as well
                aria-describedby={`${id}-${of}`}
                checked={choice === of}
                onChange={() => onChoose(of)}
              />
              {name}
            </label>
            <div id={`${id}-${of}`}>
              {lines.length === 0 && Array.isArray(conflict[of]) ? (
                <p className="text-soft">Removed here.</p>
              ) : (
                <VersionLines lines={lines} other={other} />
              )}
            </div>
          </div>
        ))}
      </div>
      {conflict.canKeepBoth && (
        <label className="mt-3 flex cursor-pointer items-center gap-2.5 font-semibold">
          <input type="radio" name={id} checked={choice === "both"} onChange={() => onChoose("both")} />
          Keep both, one after the other
        </label>
      )}
    </fieldset>
  )
}
