import { useState } from "react"
import type { LongList } from "@/domain/terms"
import type { Choice } from "./filing-panel"
import { useTermSearch } from "./use-term-search"

type Props = {
  name: string
  label: string
  hint?: string
  choices: Choice[]
  chosen: readonly string[]
  /** A list of some length gets a box to narrow it; what is chosen stays in sight. */
  isFiltered?: boolean
  /** Only what is chosen is on the page, and the box finds the rest. */
  long?: LongList
  /** One of them, or none. */
  isSingle?: boolean
}

const plain = (words: string) =>
  words
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()

export function ChoiceList({ name, label, hint, choices, chosen, long, ...props }: Props) {
  const { isFiltered = long !== undefined, isSingle = false } = props
  const [wanted, setWanted] = useState("")
  const { found, known, problem } = useTermSearch(long, wanted)
  const all = long ? joined(choices, unlisted(choices, known, chosen), known) : choices
  const isShown = ({ value, label }: Choice) =>
    long ? found?.some(each => each.value === value) : plain(label).includes(plain(wanted))
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="mb-1 text-sm text-soft">{hint}</p>}
      {isFiltered && (
        <input
          type="search"
          aria-label={`Find in ${label.toLowerCase()}`}
          placeholder="Find…"
          value={wanted}
          onChange={event => setWanted(event.target.value)}
          onKeyDown={event => event.key === "Enter" && event.preventDefault()}
          className="field-box mb-1.5"
        />
      )}
      {long && (
        <p aria-live="polite" className="mb-1.5 text-sm text-soft">
          {problem || toldOf(label, found)}
        </p>
      )}
      <ul className="grid max-h-56 gap-1 overflow-y-auto rounded-[3px] border border-rule p-2.5">
        {isSingle && (
          <ChoiceItem
            name={name}
            choice={{ value: "", label: "None" }}
            isChosen={chosen.length === 0}
            isSingle
          />
        )}
        {all.map(choice => (
          <ChoiceItem
            key={choice.value}
            name={name}
            choice={choice}
            isChosen={chosen.includes(choice.value)}
            isHidden={!isShown(choice)}
            isSingle={isSingle}
          />
        ))}
      </ul>
    </fieldset>
  )
}

function toldOf(label: string, found: Choice[] | undefined) {
  if (!found) return "Write part of a name to find it. What is chosen is shown."
  if (found.length === 0) return "Nothing has this in its name."
  return `${label} found: ${found.length}${found.length < 20 ? "" : ", those with the shortest names"}.`
}

/** What was ticked in a form that came back, and is on no list of this page, is called by its address. */
const unlisted = (choices: Choice[], known: Choice[], chosen: readonly string[]) =>
  chosen
    .filter(value => value !== "" && ![...choices, ...known].some(each => each.value === value))
    .map(value => ({ value, label: value }))

const joined = (...lists: Choice[][]) => [...new Map(lists.flat().map(each => [each.value, each])).values()]

type ItemProps = { name: string; choice: Choice; isChosen: boolean; isHidden?: boolean; isSingle: boolean }

const ChoiceItem = ({ name, choice: { value, label }, isChosen, isHidden, isSingle }: ItemProps) => (
  <li className="has-not-checked:data-[hidden=true]:hidden" data-hidden={isHidden}>
    <label className="flex items-center gap-2.5 py-0.5">
      <input type={isSingle ? "radio" : "checkbox"} name={name} value={value} defaultChecked={isChosen} />
      {label}
    </label>
  </li>
)
