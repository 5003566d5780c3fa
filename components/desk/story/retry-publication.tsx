"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"

type Props = { retry: FormAction; editionId: number; at: string; title?: string }

export const RetryPublication = ({ retry, editionId, at, title }: Props) => (
  <RefusableForm action={retry} name="retry" hidden={{ editionId, at }} className="grid gap-2">
    {(_state, isBusy) => (
      <p>
        <Button look="small" disabled={isBusy}>
          Try again
          {title && <span className="sr-only">: {title}</span>}
        </Button>
      </p>
    )}
  </RefusableForm>
)
