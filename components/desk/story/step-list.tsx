import type { FormAction } from "@/components/ui/form-state"
import type { Verdict } from "@/domain/permission"
import { type Action, statuses, transition } from "@/domain/workflow"
import { BeginEdition } from "./begin-edition"
import { EditLink } from "./edit-link"
import { RefusedStep } from "./refused-step"
import type { Clocks, ShownEdition } from "./shown-edition"
import { StepForm } from "./step-form"

export type ZoneChoice = Clocks & { timeZones: string[] }
type Props = {
  act: FormAction
  begin: FormAction
  steps: { action: Action; verdict: Verdict }[]
  edition: ShownEdition
  address: string
  writing: Verdict
  /** May the next edition be begun? Undefined while this one is open. */
  beginning: Verdict | undefined
  missing: string[]
  clocks: ZoneChoice
}

/** Every step in sight: one main button, the other open ones, and the refused ones with the reason why. */
export function StepList({
  act,
  begin,
  steps,
  edition,
  address,
  writing,
  beginning,
  missing,
  clocks,
}: Props) {
  const allowed = steps.filter(step => step.verdict.allowed).map(step => step.action)
  const road = allowed.find(action => transition(action).road)
  const main = writing.allowed && missing.length > 0 ? "write" : (road ?? "none")
  const others = allowed.filter(action => action !== main).sort((a, b) => weightOf(b) - weightOf(a))
  const stepForm = (action: Action) => (
    <StepForm
      key={action}
      action={action}
      from={edition.status}
      isMain={action === main && !beginning?.allowed}
      act={act}
      target={target}
      plannedOn={edition.plannedOn}
      clocks={clocks}
      editions={edition.editions}
    />
  )
  const target = { editionId: edition.id, version: edition.version, at: address }
  return (
    <div className="border-t border-rule px-4.5 py-4">
      {allowed.includes("approve") && (
        <p className="mb-3">You did not write any of this text, so you may approve it.</p>
      )}
      {missing.length > 0 && (
        <p className="mb-3">
          Before it can be submitted, this has to be filled in: <strong>{missing.join(", ")}</strong>.
        </p>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {beginning?.allowed && <BeginEdition begin={begin} edition={edition} address={address} />}
        {road && main === road && stepForm(road)}
        {writing.allowed && <EditLink edition={edition} isMain={main === "write"} />}
        {others.map(stepForm)}
      </div>
      {!writing.allowed && statuses[edition.status].open && edition.status !== "draft" && (
        <p className="mt-3 text-sm text-soft">{writing.because}</p>
      )}
      {["in_review", "approved", "scheduled"].includes(edition.status) && <Seal hash={edition.contentHash} />}
      <ul className="mt-4 grid gap-3 empty:hidden">
        {steps.map(
          ({ action, verdict }) =>
            !verdict.allowed && <RefusedStep key={action} action={action} because={verdict.because} />,
        )}
      </ul>
    </div>
  )
}

/** Judging comes first, giving up comes last. */
const weightOf = (action: Action) => {
  const { refusedTo, to } = transition(action)
  if (refusedTo !== "nobody" && to !== "same") return 1
  return to !== "same" && !statuses[to].open && statuses[to].visitors === "nothing" ? -1 : 0
}

const Seal = ({ hash }: { hash: string }) => (
  <p className="mt-3 text-sm text-soft">
    Approval holds for exactly this text (
    <span title={hash}>
      {hash.slice(0, 4)}…{hash.slice(-4)}
    </span>
    ). Any change asks for it again.
  </p>
)
