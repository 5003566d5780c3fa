import { type ChangeEvent, type FocusEvent, useRef, useState } from "react"
import { describedBy, Field, FieldError } from "@/components/ui/field"
import type { FieldForm } from "@/domain/field"
import { tooLong } from "@/domain/length"
import { dayOf, onDay, timeOf } from "./whole-days"

type Props = {
  field: FieldForm
  error?: string
  language: string
  timeZones: string[]
  /** The text's event is of whole days, so its times are days. */
  isOfDays: boolean
  value: unknown
  onChange: (value: unknown) => void
}

/** One of the fields that the browser has a control for. */
export function PlainField({ field, error, language, timeZones, isOfDays, value, onChange: keep }: Props) {
  const { name, label, hint, required, max } = field
  const stored = typeof value === "string" ? value : ""
  const isDay = isOfDays && field.type === "wallTime"
  const type = isDay ? "date" : field.type
  const words = isDay ? dayOf(stored) : stored
  /** A day is no day while it is typed anew, and its time has to outlast that. */
  const time = useRef("")
  function onChange(value: unknown) {
    if (!isDay) return keep(value)
    time.current = timeOf(stored) || time.current
    keep(onDay(String(value), time.current))
  }
  const [isHalfTyped, setHalfTyped] = useState(false)
  const told = isHalfTyped ? halfTyped : (error ?? (max ? tooLong({ label, max }, words) : undefined))
  const look = ({ target }: ChangeEvent<HTMLInputElement> | FocusEvent<HTMLInputElement>) =>
    setHalfTyped(target.validity.badInput)
  const box = {
    ...describedBy(name, { hint, error: told }),
    value: words,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    className: `field-box ${widths[type] ?? ""}`,
  }
  if (type === "flag")
    return (
      <div>
        <label className="flex items-center gap-2.5 font-semibold">
          <input
            {...describedBy(name, { hint, error })}
            type="checkbox"
            checked={value === true}
            onChange={event => onChange(event.target.checked)}
          />
          {label}
        </label>
        {hint && (
          <p id={`${name}-hint`} className="text-sm text-soft">
            {hint}
          </p>
        )}
        <FieldError id={name} error={error} />
      </div>
    )
  return (
    <Field id={name} label={label} hint={hint} error={told} required={required}>
      {type === "paragraph" ? (
        <textarea {...box} rows={3} lang={language} dir="auto" />
      ) : type === "timeZone" ? (
        <select {...box}>
          <option value="">None</option>
          {timeZones.map(zone => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </select>
      ) : (
        <input
          key={type}
          {...box}
          onChange={event => {
            look(event)
            onChange(event.target.value)
          }}
          onBlur={look}
          type={inputs[type] ?? "text"}
          max={latest[type]}
          lang={type === "line" ? language : undefined}
          dir={type === "line" ? "auto" : undefined}
        />
      )}
      {max && words.length > max * 0.75 && (
        <p className="mt-1 text-sm text-soft">
          {words.length} of {max} characters
        </p>
      )}
    </Field>
  )
}

const inputs: Partial<Record<FieldForm["type"], string>> = {
  date: "date",
  wallTime: "datetime-local",
  link: "url",
}
/** With it, browsers take a year of four figures and no more. */
const latest: Partial<Record<FieldForm["type"], string>> = {
  date: "9999-12-31",
  wallTime: "9999-12-31T23:59",
}
const widths: Partial<Record<FieldForm["type"], string>> = {
  date: "max-w-52",
  wallTime: "max-w-72",
  timeZone: "max-w-72",
}

/** The browser gives nothing of a date or a time until all of it is there, and says nothing of that. */
const halfTyped = "A part of it is still missing, so nothing of it is kept."
