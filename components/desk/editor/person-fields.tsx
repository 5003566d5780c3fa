import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import type { Someone } from "@/domain/field"
import { PictureField } from "./picture-field"

type Props = {
  id: string
  label: string
  value: Someone
  onChange: (value: Someone) => void
  onRemove: () => void
  onMoveUp?: () => void
}

const lines = [
  ["name", "Name", 120],
  ["role", "Role", 160],
  ["organisation", "Organisation", 160],
] as const

const qualifierHint =
  "Only where somebody else has the same name: a role, a place or a year, such as “architect” or “born 1961”. Each then has a page of their own; write it alike in every text."
const aboutHint = "Who this is, in a line or a few. It stands under the name."

export const PersonFields = ({ id, label, value, onChange, onRemove, onMoveUp }: Props) => (
  <fieldset className="grid gap-4">
    <legend className="sr-only">{label}</legend>
    <div className="grid gap-4 sm:grid-cols-3">
      {lines.map(([name, title, max]) => (
        <Field key={name} id={`${id}-${name}`} label={title}>
          <input
            id={`${id}-${name}`}
            value={value[name]}
            maxLength={max}
            dir="auto"
            autoComplete="off"
            onChange={event => onChange({ ...value, [name]: event.target.value })}
            className="field-box"
          />
        </Field>
      ))}
    </div>
    <Field id={`${id}-qualifier`} label="Told apart by" hint={qualifierHint}>
      <input
        {...describedBy(`${id}-qualifier`, { hint: qualifierHint })}
        value={value.qualifier ?? ""}
        maxLength={80}
        dir="auto"
        autoComplete="off"
        onChange={event => onChange({ ...value, qualifier: event.target.value })}
        className="field-box"
      />
    </Field>
    <Field id={`${id}-about`} label="About" hint={aboutHint}>
      <textarea
        {...describedBy(`${id}-about`, { hint: aboutHint })}
        value={value.about}
        rows={3}
        dir="auto"
        onChange={event => onChange({ ...value, about: event.target.value })}
        className="field-box"
      />
    </Field>
    <PictureField
      id={`${id}-portrait`}
      label="Portrait"
      value={value.portrait}
      onChange={portrait => onChange({ ...value, portrait })}
    />
    <div className="flex flex-wrap gap-2 border-t border-rule pt-3">
      {onMoveUp && (
        <Button type="button" look="small" onClick={onMoveUp}>
          Move up<span className="sr-only">: {label}</span>
        </Button>
      )}
      <Button type="button" look="small" onClick={onRemove}>
        Remove {label}
      </Button>
    </div>
  </fieldset>
)
