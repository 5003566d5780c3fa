import type { FormAction } from "@/components/ui/form-state"
import { Panel } from "@/components/ui/panel"
import { DeliveryRow } from "./delivery-row"
import type { ShownDelivery } from "./shown-delivery"

type Props = {
  deliveries: ShownDelivery[]
  counts: Record<ShownDelivery["state"], number>
  zone: string
  now: Date
  /** Undefined for those who may only look. */
  retry: FormAction | undefined
  /** The address of this page, to come back to. */
  at: string
}

const titles = { failed: "Failed", waiting: "Waiting", delivered: "Arrived" } as const

/** A page of deliveries, each state in a panel of its own. */
export const DeliveryPanels = ({ deliveries, counts, ...row }: Props) =>
  (Object.keys(titles) as ShownDelivery["state"][]).map(state => {
    const shown = deliveries.filter(delivery => delivery.state === state)
    return (
      shown.length > 0 && (
        <Panel key={state} title={titles[state]} aside={counts[state]}>
          <ul>
            {shown.map(delivery => (
              <DeliveryRow key={delivery.id} delivery={delivery} {...row} />
            ))}
          </ul>
        </Panel>
      )
    )
  })
