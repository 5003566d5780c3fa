import { describedBy, Field } from "@/components/ui/field"

export type Described = { alt: string; credit: string; caption: string }
type Props = { id: string; value: Described; onChange: (value: Described) => void }

const hints = {
  alt: "What people hear who cannot see it. Needed before review.",
  credit: "Who made it, as it should be shown.",
  caption: "Shown below the picture. It may stay empty.",
}
const fields = [
  ["alt", "Description", 500],
  ["credit", "Credit", 200],
  ["caption", "Caption", 500],
] as const

/** What is said of a picture in this text. */
export const PictureDetails = ({ id, value, onChange }: Props) => (
  <div className="grid gap-3">
    {fields.map(([name, label, max]) => (
      <Field key={name} id={`${id}-${name}`} label={label} hint={hints[name]}>
        <input
          {...describedBy(`${id}-${name}`, { hint: hints[name] })}
          value={value[name]}
          maxLength={max}
          dir="auto"
          onChange={event => onChange({ ...value, [name]: event.target.value })}
          className="field-box"
        />
      </Field>
    ))}
  </div>
)
