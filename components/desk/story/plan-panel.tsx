"use client"

import { AsItIsNow } from "@/components/desk/as-it-is-now"
import { RefusableForm } from "@/components/desk/refusable-form"
import { shownIn, takenOver } from "@/components/desk/since-drawn"
import { Button } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import { Panel } from "@/components/ui/panel"
import type { Verdict } from "@/domain/permission"
import { dateInWords } from "../when"
import type { ShownEdition, Target } from "./shown-edition"

type Props = {
  edition: Pick<ShownEdition, "plannedOn">
  may: Verdict
  target: Target
  change: FormAction
}

/** The day on which people mean to publish. It never fires. */
export const PlanPanel = ({ edition: { plannedOn }, may, target, change }: Props) =>
  (may.allowed || plannedOn) && (
    <Panel title="Planned for" aside={plannedOn ? dateInWords(plannedOn) : "no day yet"}>
      <div className="px-4.5 py-3.5">
        {may.allowed ? (
          <RefusableForm action={change} name="plan" hidden={target} className="grid gap-2">
            {(state, isBusy) => (
              <>
                <label htmlFor="plannedOn" className="text-sm text-soft">
                  A plan is shown to everybody here and never publishes anything by itself.
                </label>
                <div className="flex gap-2">
                  <input
                    key={takenOver(state, "plannedOn", plannedOn ?? "")}
                    id="plannedOn"
                    type="date"
                    max="9999-12-31"
                    name="plannedOn"
                    defaultValue={shownIn(state, "plannedOn", plannedOn ?? "")}
                    className="field-box"
                  />
                  <Button disabled={isBusy} className="shrink-0">
                    Save the day
                  </Button>
                </div>
                <AsItIsNow state={state} name="plannedOn" now={plannedOn ?? ""} inWords={dateInWords} />
              </>
            )}
          </RefusableForm>
        ) : (
          <p className="text-sm text-soft">{may.because}</p>
        )}
      </div>
    </Panel>
  )
