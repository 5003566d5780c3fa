import { useState } from "react"
import { buttonLook } from "@/components/ui/button"
import { type Reading, read } from "@/domain/schedule"
import { clockTime } from "../when"
import type { Clocks } from "./shown-edition"
import { ThreeClocks } from "./three-clocks"

type Props = {
  name: string
  wallTime: string
  zone: string
  clocks: Clocks
  chosen: string
  change: (wallTime: string) => void
}

type Fold = "earlier" | "later"

/** What a typed time means, while it is typed. A skipped or doubled hour is asked about. */
export function ReadTime({ name, wallTime, zone, clocks, chosen, change }: Props) {
  const [fold, setFold] = useState(chosen)
  const reading = readable(wallTime, zone)
  if (!reading) return null
  if (reading.is === "clear")
    return <ThreeClocks label="That is" at={reading.instant.toISOString()} clocks={clocks} />
  if (reading.is === "gap")
    return (
      <div className="grid justify-items-start gap-2 text-sm">
        <p>
          The clocks there skip {wallTime.slice(11)} on that day. The next time that exists is{" "}
          {reading.next.slice(11)}.
        </p>
        <button type="button" onClick={() => change(reading.next)} className={buttonLook.small}>
          Use {reading.next.slice(11)}
        </button>
      </div>
    )
  return (
    <fieldset className="grid gap-2 text-sm">
      <legend>The clocks there show {wallTime.slice(11)} twice on that day. Which one?</legend>
      {(["earlier", "later"] as const).map((which: Fold) => (
        <label key={which} className="flex items-center gap-2.5">
          <input
            type="radio"
            name={`${name}Fold`}
            value={which}
            required
            checked={fold === which}
            onChange={() => setFold(which)}
          />
          The {which} one, {clockTime(reading[which], "UTC")} UTC
        </label>
      ))}
      {(fold === "earlier" || fold === "later") && (
        <ThreeClocks label="That is" at={reading[fold].toISOString()} clocks={clocks} />
      )}
    </fieldset>
  )
}

function readable(wallTime: string, timeZone: string): Reading | undefined {
  try {
    return wallTime ? read({ wallTime, timeZone }) : undefined
  } catch {
    return undefined // half-typed; the server says what is wrong when it is sent
  }
}
