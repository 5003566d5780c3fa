"use client"

import type { FormEvent } from "react"
import type { FormAction } from "@/components/ui/form-state"
import { Notice } from "@/components/ui/notice"
import { Hidden } from "./hidden"
import { useDeskForm } from "./use-desk-form"
import { useLeaving } from "./use-leaving"

/** It stands outside the pages, and says itself what came of it. */
export const signOutForm = "sign-out"

const question =
  "There is something on this page that you typed and that is not saved or sent. Sign out and leave it?"

/** The page is left with it, so whatever asks before the page is left is asked first. */
export function SignOut({ signOut }: { signOut: FormAction }) {
  const { state, isBusy, ...sent } = useDeskForm({
    action: signOut,
    name: signOutForm,
    hidden: {},
    refusedAs: refusal => refusal,
  })
  const mayLeave = useLeaving(question, state)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (mayLeave()) sent.form.onSubmit(event)
    else event.preventDefault()
  }

  return (
    <form {...sent.form} onSubmit={onSubmit} className="flex items-center gap-3 lg:block">
      <Hidden fields={sent.hidden} />
      <button
        type="submit"
        disabled={isBusy}
        className="rounded-[3px] border border-stage-rule px-3 py-1.5 font-semibold text-stage-ink hover:border-stage-ink"
      >
        Sign out
      </button>
      {state && (
        <Notice tone="refused" className="w-64 whitespace-normal lg:mt-3 lg:w-auto">
          {state.message}
        </Notice>
      )}
    </form>
  )
}
