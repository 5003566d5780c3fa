import { useRef } from "react"
import { Button } from "@/components/ui/button"
import { FieldError, RequiredMark } from "@/components/ui/field"
import type { FieldForm, Someone } from "@/domain/field"
import { PersonFields } from "./person-fields"

type Props = {
  field: FieldForm
  error?: string
  value: Someone[]
  onChange: (value: Someone[]) => void
}

const mostPeople = 12
const nobody: Someone = { name: "", role: "", organisation: "", about: "", portrait: null }

/** The people a text is about or talks with, in the order in which they are shown. */
export function PeopleField({ field, error, value, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const move = (from: number, to: number) =>
    onChange(value.toSpliced(from, 1).toSpliced(to, 0, value[from] ?? nobody))

  function add() {
    onChange([...value, nobody])
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("li:last-child input")?.focus())
  }

  return (
    <fieldset aria-describedby={error && `${field.name}-error`}>
      <legend className="font-semibold">
        {field.label}
        {field.required && <RequiredMark />}
      </legend>
      {field.hint && <p className="text-sm text-soft">{field.hint}</p>}
      <ol ref={list} className="mt-2 grid gap-4 empty:hidden">
        {value.map((person, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: people here have no name of their own until one is typed
          <li key={place} className="rounded-[3px] border border-rule p-4">
            <PersonFields
              id={`${field.name}-${place}`}
              label={person.name || `Person ${place + 1}`}
              value={person}
              onChange={changed => onChange(value.with(place, changed))}
              onRemove={() => onChange(value.toSpliced(place, 1))}
              onMoveUp={place > 0 ? () => move(place, place - 1) : undefined}
            />
          </li>
        ))}
      </ol>
      <FieldError id={field.name} error={error} />
      {value.length < mostPeople && (
        <Button type="button" look="small" onClick={add} className="mt-2">
          Add a person
        </Button>
      )}
    </fieldset>
  )
}
