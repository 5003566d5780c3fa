"use client"

import { type ReactNode, useActionState } from "react"
import type { FormAction, FormState } from "./form-state"
import { Notice } from "./notice"

type Props = {
  action: FormAction
  hidden: Record<string, string | number>
  className?: string
  children: (state: FormState, isBusy: boolean) => ReactNode
}

/** A form that works without scripts and, when it is refused, says so beside what was typed. */
export function RefusableForm({ action, hidden, className = "grid gap-4", children }: Props) {
  const [state, submit, isBusy] = useActionState(action, undefined)
  return (
    <form action={submit} className={className}>
      <Hidden fields={hidden} />
      {state && <Notice tone="refused">{state.message}</Notice>}
      {children(state, isBusy)}
    </form>
  )
}

export const Hidden = ({ fields }: { fields: Record<string, string | number> }) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
