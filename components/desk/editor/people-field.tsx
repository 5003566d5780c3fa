import { useRef } from "react"
import { Button } from "@/components/ui/button"
import { FieldError, RequiredMark } from "@/components/ui/field"
import type { FieldForm, Someone } from "@/domain/field"
import { PersonFields } from "./person-fields"
import { Removed } from "./removed"
import { useRemovable } from "./use-removable"

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
  const { keys, removed, ...people } = useRemovable({ value, most: mostPeople, onChange })

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
          <li key={keys[place]} className="rounded-[3px] border border-rule p-4">
            <PersonFields
              id={`${field.name}-${place}`}
              label={person.name || `Person ${place + 1}`}
              value={person}
              onChange={changed => onChange(value.with(place, changed))}
              onRemove={() => people.remove(place)}
              onMoveUp={place > 0 ? () => people.move(place, place - 1) : undefined}
            />
          </li>
        ))}
      </ol>
      {removed.length > 0 && (
        <div className="mt-2 grid gap-2">
          {removed.map(one => (
            <Removed key={one.key} what={one.item.name || "A person"} onUndo={() => people.bringBack(one)} />
          ))}
        </div>
      )}
      <FieldError id={field.name} error={error} />
      {value.length < mostPeople && (
        <Button type="button" look="small" onClick={add} className="mt-2">
          Add a person
        </Button>
      )}
    </fieldset>
  )
}
