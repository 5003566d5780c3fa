import { FieldError } from "@/components/ui/field"
import type { ZoneChoice } from "./step-list"

type Props = { zone: string; setZone: (zone: string) => void; clocks: ZoneChoice; error?: string }

/** In which zone the clock hangs that a time is typed by. */
export const ZoneField = ({ zone, setZone, clocks, error }: Props) => (
  <div>
    <label htmlFor="schedule-zone" className="block font-semibold">
      By the clock of
    </label>
    <select
      id="schedule-zone"
      name="timeZone"
      value={zone}
      onChange={event => setZone(event.target.value)}
      className="field-box"
    >
      {clocks.timeZones.map(each => (
        <option key={each} value={each}>
          {each.replaceAll("_", " ")}
        </option>
      ))}
    </select>
    <FieldError id="schedule-zone" error={error} />
  </div>
)
