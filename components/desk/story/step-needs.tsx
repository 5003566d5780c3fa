import { describedBy, Field } from "@/components/ui/field"
import { type FormState, typedIn } from "@/components/ui/form-state"
import { type Action, readersOfReason, type Status, transition } from "@/domain/workflow"
import { discardConsequence, type Editions } from "./discard-consequence"
import { ScheduleFields } from "./schedule-fields"
import type { ZoneChoice } from "./step-list"

type Props = {
  action: Action
  from: Status
  state: FormState
  plannedOn: string | null
  clocks: ZoneChoice
  editions: Editions
}

/** What a step asks for before it is taken. */
export function StepNeeds({ action, from, state, plannedOn, clocks, editions }: Props) {
  const { needs } = transition(action)
  const reasonHint = whoReadsIt(readersOfReason(action, from))
  const id = (name: string) => `${action}-${name}`
  const { reason: reasonError, movedTo: addressError } = state?.fields ?? {}
  return (
    <>
      {needs.includes("time") && <ScheduleFields state={state} plannedOn={plannedOn} clocks={clocks} />}
      {needs.includes("reason") && (
        <Field id={id("reason")} label="Reason" hint={reasonHint} error={reasonError}>
          <textarea
            {...describedBy(id("reason"), { hint: reasonHint, error: reasonError })}
            name="reason"
            rows={3}
            required
            dir="auto"
            defaultValue={typedIn(state, "reason")}
            className="field-box"
          />
        </Field>
      )}
      {needs.includes("address") && (
        <Field id={id("movedTo")} label="New address" hint={addressHint} error={addressError}>
          <input
            {...describedBy(id("movedTo"), { hint: addressHint, error: addressError })}
            name="movedTo"
            required
            inputMode="url"
            defaultValue={typedIn(state, "movedTo")}
            className="field-box"
          />
        </Field>
      )}
      {needs.every(need => need === "complete text") && <p>{consequence(action, editions)}</p>}
    </>
  )
}

function whoReadsIt(readers: ReturnType<typeof readersOfReason>) {
  if (readers === "notice") return "Visitors read it above the text."
  if (readers === "gone")
    return "Visitors read it at the text's address, and so do programs that follow the site."
  return "Only the desk reads it. It stays in the history for good."
}

const addressHint = "It begins with https:// or, on this site, with /."

const consequence = (action: Action, editions: Editions) =>
  action === "discard" ? discardConsequence(editions) : "Visitors see it at once, exactly as it stands here."
