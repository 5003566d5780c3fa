import { useState } from "react"
import type { Choice } from "./filing-panel"

type Props = {
  name: string
  label: string
  hint?: string
  choices: Choice[]
  chosen: readonly string[]
  /** A long list gets a box to narrow it; what is chosen stays in sight. */
  isFiltered?: boolean
}

const plain = (words: string) =>
  words
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()

export function ChoiceList({ name, label, hint, choices, chosen, isFiltered = false }: Props) {
  const [wanted, setWanted] = useState("")
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
      <ul className="grid max-h-56 gap-1 overflow-y-auto rounded-[3px] border border-rule p-2.5">
        {choices.map(({ value, label }) => (
          <li
            key={value}
            className="has-not-checked:data-[hidden=true]:hidden"
            data-hidden={!plain(label).includes(plain(wanted))}
          >
            <label className="flex items-center gap-2.5 py-0.5">
              <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
