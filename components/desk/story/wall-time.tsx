import { useState } from "react"
import { FieldError } from "@/components/ui/field"
import { type FormState, typedIn } from "@/components/ui/form-state"
import { ReadTime } from "./read-time"
import type { ZoneChoice } from "./step-list"

type Props = {
  name: string
  label: string
  date: string
  zone: string
  state: FormState
  clocks: ZoneChoice
  isNeeded?: boolean
}

/** A date and a time as somebody types them, and what they mean on other clocks. */
export function WallTime({ name, label, date: planned, zone, state, clocks, isNeeded }: Props) {
  const [date, setDate] = useState(typedIn(state, `${name}Date`, planned))
  const [time, setTime] = useState(typedIn(state, `${name}Time`, isNeeded ? "09:00" : ""))
  const error = state?.fields[name] ?? state?.fields[`time.${name}`]
  const box = { required: isNeeded, "aria-describedby": `${name}-reading`, className: "field-box" }
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      <div className="grid grid-cols-[1.4fr_1fr] gap-2">
        <input
          type="date"
          max="9999-12-31"
          name={`${name}Date`}
          aria-label={`${label}: date`}
          value={date}
          onChange={event => setDate(event.target.value)}
          {...box}
        />
        <input
          type="time"
          name={`${name}Time`}
          aria-label={`${label}: time`}
          value={time}
          onChange={event => setTime(event.target.value)}
          {...box}
        />
      </div>
      <FieldError id={name} error={error} />
      <div id={`${name}-reading`} aria-live="polite" className="mt-2 empty:mt-0">
        <ReadTime
          name={name}
          wallTime={date && time ? `${date}T${time.slice(0, 5)}` : ""}
          zone={zone}
          clocks={clocks}
          chosen={typedIn(state, `${name}Fold`)}
          change={next => {
            setDate(next.slice(0, 10))
            setTime(next.slice(11))
          }}
        />
      </div>
    </fieldset>
  )
}
