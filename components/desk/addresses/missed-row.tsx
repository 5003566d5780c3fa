"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button, buttonLook } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import { times } from "../times"
import { dateInWords } from "../when"

type Props = {
  missed: { address: string; people: number; robots: number; lastDay: string | null }
  /** Puts it aside, or brings it back among what readers miss. */
  move: { label: string; action: FormAction }
  /** The address of this page, to come back to. */
  at: string
}

/** An address that somebody looks for and misses, the way to lead readers on, and the way to be rid of it. */
export const MissedRow = ({ missed: { address, people, robots, lastDay }, move, at }: Props) => (
  <li className="grid gap-x-5 gap-y-2 border-t border-rule px-4.5 py-3 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
    <div className="min-w-0">
      <h3 className="font-semibold wrap-anywhere">{address}</h3>
      <p className="text-sm text-soft">
        {lastDay
          ? `Asked for ${times(people)} by people, ${times(robots)} by robots; last on ${dateInWords(lastDay)}.`
          : "Not asked for in the last 30 days."}
      </p>
    </div>
    <div className="flex flex-wrap items-start gap-2">
      <a href={`/desk/addresses/new?from=${encodeURIComponent(address)}`} className={buttonLook.small}>
        Lead it on<span className="sr-only">: {address}</span>
      </a>
      <RefusableForm action={move.action} name="move" hidden={{ address, at }}>
        {(_state, isBusy) => (
          <Button look="small" disabled={isBusy}>
            {move.label}
            <span className="sr-only">: {address}</span>
          </Button>
        )}
      </RefusableForm>
    </div>
  </li>
)
