"use client"

import { Button } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import { Notice } from "@/components/ui/notice"
import { awayHeadings } from "@/domain/database-away"
import type { Refusal } from "@/domain/refusal"
import { mustSignIn } from "./form-refusal"
import { SignInAgain } from "./sign-in-again"
import { useDeskForm } from "./use-desk-form"
import { WhatWasTyped } from "./what-was-typed"

type Props = { refusal: Refusal; goOn: FormAction }

/**
 * A form whose page cannot be drawn: nobody is signed in, or the database is away. It stands for the form with all
 * that was typed, says why, and leads back into the form on its own page.
 */
export function KeptForm({ refusal: first, goOn }: Props) {
  const { state, isBusy, form } = useDeskForm({
    action: goOn,
    name: "kept",
    hidden: {},
    refusedAs: refusal => refusal,
  })
  const refusal = state ?? first
  const isOut = mustSignIn(refusal)
  return (
    <form {...form} className="grid max-w-2xl gap-6">
      <h1 className="title text-[2rem] leading-tight">{titleOf(refusal)}</h1>
      <Notice tone="refused">{refusal.message}</Notice>
      <Carried typed={first.typed} />
      {isOut ? (
        <SignInAgain refusal={refusal} isBusy={isBusy} />
      ) : (
        <p>
          <Button look="main" disabled={isBusy}>
            Try again
          </Button>
        </p>
      )}
      <WhatWasTyped typed={first.typed} />
    </form>
  )
}

function titleOf({ code, message }: Refusal) {
  if (code === "signed_out") return "You are signed out"
  if (code === "other_person") return "Somebody else is signed in"
  return Object.values(awayHeadings).find(heading => message.startsWith(heading)) ?? awayHeadings.away
}

/** All of it goes along; what belongs to signing in is asked for anew. */
const Carried = ({ typed }: Pick<Refusal, "typed">) =>
  Object.entries(typed)
    .filter(([name]) => !name.startsWith("again."))
    .flatMap(([name, values]) =>
      values.map((value, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values of one name have nothing else to be known by
        <textarea key={`${name} ${place}`} name={name} defaultValue={value} hidden readOnly />
      )),
    )
