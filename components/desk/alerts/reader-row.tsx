"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button, buttonLook } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"

type Props = {
  reader: { email: string; alerts: number; unconfirmed: number }
  at: string
  forget: FormAction
}

/** A reader's address, for whoever was asked to delete it. */
export const ReaderRow = ({ reader: { email, alerts, unconfirmed }, at, forget }: Props) => (
  <li className="flex flex-wrap items-start justify-between gap-3 border-t border-rule px-4.5 py-3.5 first:border-t-0">
    <div className="min-w-0">
      <h3 className="font-semibold wrap-anywhere">{email}</h3>
      <p className="text-sm text-soft">
        {alerts === 1 ? "1 alert" : `${alerts} alerts`}
        {unconfirmed > 0 && `, ${unconfirmed} not confirmed`}
      </p>
    </div>
    <details>
      <summary className={buttonLook.small}>
        Delete…<span className="sr-only"> {email}</span>
      </summary>
      <div className="mt-2 grid max-w-60 gap-2 text-sm">
        <p>The address and all its alerts are deleted at once. Nothing of them is kept.</p>
        <RefusableForm action={forget} name="forget" hidden={{ email, at }}>
          {(_state, isBusy) => (
            <Button look="small" disabled={isBusy}>
              Delete the address<span className="sr-only">: {email}</span>
            </Button>
          )}
        </RefusableForm>
      </div>
    </details>
  </li>
)
