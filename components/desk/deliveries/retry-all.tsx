"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"

export const RetryAll = ({ retry, at }: { retry: FormAction; at: string }) => (
  <RefusableForm action={retry} name="retry-all" hidden={{ at }}>
    {(_state, isBusy) => (
      <Button look="main" disabled={isBusy}>
        Try all failed again
      </Button>
    )}
  </RefusableForm>
)
