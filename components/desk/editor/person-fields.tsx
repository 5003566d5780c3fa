import { Button } from "@/components/ui/button"
import type { Someone } from "@/domain/field"
import { personLines } from "@/domain/length"
import { LineField } from "./line-field"
import { PictureField } from "./picture-field"

type Props = {
  id: string
  label: string
  value: Someone
  onChange: (value: Someone) => void
  onRemove: () => void
  onMoveUp?: () => void
}

const qualifierHint =
  "Only where somebody else has the same name: a role, a place or a year, such as “architect” or “born 1961”. Each then has a page of their own; write it alike in every text."
const aboutHint = "Who this is, in a line or a few. It stands under the name."

export const PersonFields = ({ id, label, value, onChange, onRemove, onMoveUp }: Props) => (
  <fieldset className="grid gap-4">
    <legend className="sr-only">{label}</legend>
    <div className="grid gap-4 sm:grid-cols-3">
      {(["name", "role", "organisation"] as const).map(name => (
        <LineField
          key={name}
          id={`${id}-${name}`}
          line={personLines[name]}
          value={value[name]}
          onChange={words => onChange({ ...value, [name]: words })}
        />
      ))}
    </div>
    <LineField
      id={`${id}-qualifier`}
      line={personLines.qualifier}
      hint={qualifierHint}
      value={value.qualifier ?? ""}
      onChange={qualifier => onChange({ ...value, qualifier })}
    />
    <LineField
      id={`${id}-about`}
      line={personLines.about}
      hint={aboutHint}
      value={value.about}
      onChange={about => onChange({ ...value, about })}
      rows={3}
    />
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
