"use client"

import type { ReactNode } from "react"
import type { FormAction, FormState } from "@/components/ui/form-state"
import { FormRefusal } from "./form-refusal"
import { Hidden } from "./hidden"
import { useDeskForm } from "./use-desk-form"

type Props = {
  action: FormAction
  /** What the form is for; no two forms of a page have the same name and hidden fields. */
  name: string
  hidden: Record<string, string | number>
  /** With it, the form is folded away behind these words, and stays open when it was refused. */
  summary?: string
  className?: string
  children: (state: FormState, isBusy: boolean) => ReactNode
}

/** A form that works without scripts and, when it is refused, says so beside what was typed. */
export function RefusableForm(props: Props) {
  const { action, name, hidden, summary, className = "grid gap-4", children } = props
  const { state, isBusy, drawn, ...sent } = useDeskForm({
    action,
    name,
    hidden,
    refusedAs: refusal => refusal,
  })
  const form = (
    <form key={drawn} {...sent.form} className={`${className} ${summary ? "mt-3" : ""}`}>
      <Hidden fields={sent.hidden} />
      {state && <FormRefusal refusal={state} isBusy={isBusy} />}
      {children(state, isBusy)}
    </form>
  )
  if (!summary) return form
  return (
    <details key={drawn} open={state ? true : undefined}>
      <summary className="link inline-block">{summary}</summary>
      {form}
    </details>
  )
}
