import { describedBy, Field } from "@/components/ui/field"
import { type Bounded, tooLong } from "@/domain/length"

type Props = {
  id: string
  line: Bounded
  hint?: string
  value: string
  onChange: (value: string) => void
  /** More than one makes it a box for several lines. */
  rows?: number
}

/** A line about a person or a picture. What is too long stays as it was typed or pasted, with a sentence. */
export function LineField({ id, line, hint, value, onChange, rows = 1 }: Props) {
  const error = tooLong(line, value)
  const box = {
    ...describedBy(id, { hint, error }),
    value,
    dir: "auto",
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    className: "field-box",
  }
  return (
    <Field id={id} label={line.label} hint={hint} error={error}>
      {rows > 1 ? <textarea {...box} rows={rows} /> : <input {...box} />}
    </Field>
  )
}
