"use client"

import { type ReactNode, useActionState } from "react"
import type { FormAction, FormState } from "@/components/ui/form-state"
import { RefusalNotice } from "@/components/ui/refusal-notice"

type Props = {
  action: FormAction
  hidden: Record<string, string | number>
  /** Where what the form is about can be seen as it is now; without it, on the page that the form leads back to. */
  present?: string
  /** With it, the form is folded away behind these words, and stays open when it was refused. */
  summary?: string
  className?: string
  children: (state: FormState, isBusy: boolean) => ReactNode
}

/** A form that works without scripts and, when it is refused, says so beside what was typed. */
export function RefusableForm(props: Props) {
  const { action, hidden, present = hidden.at, summary, className = "grid gap-4", children } = props
  const [state, submit, isBusy] = useActionState(action, undefined)
  const form = (
    <form action={submit} className={`${className} ${summary ? "mt-3" : ""}`}>
      <Hidden fields={hidden} />
      {state && <RefusalNotice refusal={state} address={present} />}
      {children(state, isBusy)}
    </form>
  )
  if (!summary) return form
  return (
    <details open={state ? true : undefined}>
      <summary className="link inline-block">{summary}</summary>
      {form}
    </details>
  )
}

export const Hidden = ({ fields }: { fields: Record<string, string | number> }) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
