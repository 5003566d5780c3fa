import type { FormAction } from "@/components/ui/form-state"
import { topics } from "@/domain/topics"
import { addressAtDesk } from "../listed-text"
import { nearTime } from "../when"
import { RetryDelivery } from "./retry-delivery"
import type { ShownDelivery } from "./shown-delivery"

type Props = { delivery: ShownDelivery; zone: string; now: Date; retry: FormAction | undefined; at: string }

/** What happened, who is told of it by which way, and how far that has come. */
export const DeliveryRow = ({ delivery, zone, now, retry, at }: Props) => (
  <li className="grid gap-x-5 gap-y-2 border-t border-rule px-4.5 py-3.5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,15rem)]">
    <div className="min-w-0">
      <p className="wrap-anywhere">
        <span className="font-semibold">{topics[delivery.topic].label}</span>
        {delivery.text && (
          <>
            :{" "}
            <a
              href={addressAtDesk(delivery.text, delivery.text.edition)}
              lang={delivery.text.language}
              dir="auto"
              className="link"
            >
              {delivery.text.title || "Without a title"}
            </a>
          </>
        )}
      </p>
      <p className="text-sm wrap-anywhere text-soft">{receiverOf(delivery)}</p>
      {delivery.lastError && delivery.state !== "delivered" && (
        <p className="mt-1 text-sm wrap-anywhere">{delivery.lastError}</p>
      )}
    </div>
    <div className="grid content-start justify-items-start gap-2 text-sm text-soft sm:justify-items-end sm:text-end">
      <p>{progressOf(delivery, zone, now)}</p>
      {retry && delivery.state === "failed" && (
        <RetryDelivery retry={retry} deliveryId={delivery.id} receiver={delivery.receiver} at={at} />
      )}
    </div>
  </li>
)

function receiverOf({ channel, receiver, webhookName }: ShownDelivery) {
  if (channel === "mail") return `Mail to ${receiver}`
  return channel === "webhook" ? `Webhook ${webhookName} at ${receiver}` : `Front cache at ${receiver}`
}

function progressOf({ state, attempts, settledAt, nextAttemptAt }: ShownDelivery, zone: string, now: Date) {
  const at = nearTime(new Date(settledAt ?? nextAttemptAt), zone, now)
  const tries = attempts === 1 ? "1 try" : `${attempts} tries`
  if (state === "failed") return `Given up ${at}, after ${tries}`
  if (state === "delivered") return `Arrived ${at}${attempts > 1 ? `, at try ${attempts}` : ""}`
  return attempts === 0 ? `Due ${at}` : `Next try ${at}, after ${tries}`
}
