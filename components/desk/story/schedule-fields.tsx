"use client"

import { useState } from "react"
import { type FormState, typedIn } from "@/components/ui/form-state"
import type { ZoneChoice } from "./step-list"
import { WallTime } from "./wall-time"
import { ZoneField } from "./zone-field"

type Props = { state: FormState; plannedOn: string | null; clocks: ZoneChoice }

/** When a text goes live and, if wanted, when it goes down again, by the clock of a zone. */
export function ScheduleFields({ state, plannedOn, clocks }: Props) {
  const [zone, setZone] = useState(typedIn(state, "timeZone", clocks.zone))
  return (
    <>
      <WallTime
        name="goLive"
        label="Goes live"
        date={plannedOn ?? ""}
        {...{ state, zone, clocks }}
        isNeeded
      />
      <ZoneField {...{ zone, setZone, clocks }} error={state?.fields["time.timeZone"]} />
      <details open={typedIn(state, "expiryDate") ? true : undefined}>
        <summary className="link">Take it down again at a set time</summary>
        <div className="pt-3">
          <WallTime name="expiry" label="Expires" date="" {...{ state, zone, clocks }} />
        </div>
      </details>
    </>
  )
}
