"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button, buttonLook } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import { nearTime } from "../when"

type Webhook = {
  id: number
  name: string
  url: string
  addedByName: string
  addedAt: string
  pausedAt: string | null
  lastDeliveredAt: string | null
  failed: number
  waiting: number
}
type Props = {
  webhook: Webhook
  zone: string
  now: Date
  act: Record<"pause" | "resume" | "remove", FormAction>
}

export function WebhookRow({ webhook, zone, now, act }: Props) {
  const { id, name, url, addedByName, addedAt, pausedAt, lastDeliveredAt, failed, waiting } = webhook
  const at = (instant: string) => nearTime(new Date(instant), zone, now)
  const hidden = { webhookId: id, at: "/desk/webhooks" }
  const button = (label: string) => (_state: unknown, isBusy: boolean) => (
    <Button look="small" disabled={isBusy}>
      {label}
      <span className="sr-only">: {name}</span>
    </Button>
  )
  return (
    <li className="grid gap-x-5 gap-y-3 border-t border-rule px-4.5 py-3.5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-start">
      <div className="min-w-0">
        <h3 className="font-semibold">
          {name}
          {pausedAt && (
            <span className="ms-2 rounded-full bg-amber-wash px-2.5 py-0.5 text-sm text-amber">Paused</span>
          )}
        </h3>
        <p className="text-sm wrap-anywhere">{url}</p>
        <p className="mt-0.5 text-sm text-soft">
          Added by {addedByName}, {at(addedAt)}.{" "}
          {pausedAt ? `Paused ${at(pausedAt)}. ` : waiting > 0 && `${waiting} waiting. `}
          {lastDeliveredAt ? `Last reached ${at(lastDeliveredAt)}.` : "Not reached yet."}
          {failed > 0 && ` ${failed} given up.`}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <RefusableForm action={pausedAt ? act.resume : act.pause} name="pause" hidden={hidden}>
          {button(pausedAt ? "Resume" : "Pause")}
        </RefusableForm>
        <details>
          <summary className={buttonLook.small}>
            Remove…<span className="sr-only"> {name}</span>
          </summary>
          <div className="mt-2 grid max-w-60 gap-2 text-sm">
            <p>Its secret and what is known of its deliveries go with it.</p>
            <RefusableForm action={act.remove} name="remove" hidden={hidden}>
              {button("Remove it for good")}
            </RefusableForm>
          </div>
        </details>
      </div>
    </li>
  )
}
