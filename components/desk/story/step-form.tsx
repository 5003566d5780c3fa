"use client"

import { FormRefusal } from "@/components/desk/form-refusal"
import { Hidden } from "@/components/desk/hidden"
import { useDeskForm } from "@/components/desk/use-desk-form"
import { Button, buttonLook } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import { type Action, type Status, statuses, transition } from "@/domain/workflow"
import type { Editions } from "./discard-consequence"
import type { Target } from "./shown-edition"
import type { ZoneChoice } from "./step-list"
import { StepNeeds } from "./step-needs"

type Props = {
  action: Action
  from: Status
  isMain: boolean
  act: FormAction
  target: Target
  plannedOn: string | null
  clocks: ZoneChoice
  editions: Editions
}

/** One step: a button, or a button that first opens what the step needs to know. */
export function StepForm({ action, isMain, act, target, ...more }: Props) {
  const { state, isBusy, drawn, ...sent } = useDeskForm({
    action: act,
    name: "step",
    hidden: { ...target, action },
    refusedAs: refusal => refusal,
  })
  const { label } = transition(action)
  const look = isMain ? "main" : "plain"
  const form = (children: React.ReactNode) => (
    <form key={drawn} {...sent.form} className={children ? "grid gap-4 pt-4" : "grid gap-3"}>
      <Hidden fields={sent.hidden} />
      {state && <FormRefusal refusal={state} isBusy={isBusy} />}
      {children}
      <p>
        <Button look={look} disabled={isBusy}>
          {label}
        </Button>
      </p>
    </form>
  )
  if (!asksFirst(action)) return form(null)
  return (
    <details
      key={drawn}
      open={state ? true : undefined}
      className="group open:basis-full open:border-b open:border-rule open:pb-5"
    >
      <summary
        className={`${buttonLook[look]} group-open:border-rule! group-open:bg-card! group-open:text-ink!`}
      >
        {label}
        <span aria-hidden="true">…</span>
      </summary>
      {form(<StepNeeds action={action} state={state} {...more} />)}
    </details>
  )
}

/** A step that needs something, or that ends this edition's way, is not taken at a single press. */
function asksFirst(action: Action) {
  const { needs, to } = transition(action)
  const ends = to !== "same" && !statuses[to].open
  return ends || needs.some(need => need !== "complete text")
}
