"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"

type Props = { retry: FormAction; deliveryId: number; receiver: string; at: string }

export const RetryDelivery = ({ retry, deliveryId, receiver, at }: Props) => (
  <RefusableForm action={retry} name="retry" hidden={{ deliveryId, at }} className="grid gap-2">
    {(_state, isBusy) => (
      <Button look="small" disabled={isBusy}>
        Try again
        <span className="sr-only">: {receiver}</span>
      </Button>
    )}
  </RefusableForm>
)
