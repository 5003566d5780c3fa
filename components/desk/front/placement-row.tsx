"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import { neighbourOf } from "@/domain/front"
import type { Placement, PlaceProps } from "./front-section"
import { standingOf } from "./standing-of"

type Props = Omit<PlaceProps, "chooseFor"> & { placement: Placement }

/** A text in a place, for as long as it is put there, with the buttons that move it and take it out. */
export function PlacementRow({ placement, address, zone, now, act }: Props) {
  const { id, spot, title, placedBy } = placement
  const hidden = { placementId: id, spot, at: address }
  const button =
    (label: string, sign = label) =>
    (_state: unknown, isBusy: boolean) => (
      <Button look="small" disabled={isBusy}>
        <span aria-hidden="true">{sign}</span>
        <span className="sr-only">
          {label}: {title}
        </span>
      </Button>
    )
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-5 gap-y-2 rounded-[3px] bg-ground px-3.5 py-2.5 text-sm">
      <p className="min-w-0 basis-64 grow">
        <span dir="auto" className="font-semibold">
          {title}
        </span>
        <span className="block text-soft">
          {standingOf(placement, zone, now)} Put there by {placedBy}.
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        {neighbourOf(spot, -1) && (
          <RefusableForm action={act.move} name="move" hidden={{ ...hidden, step: "up" }}>
            {button("Move up", "↑")}
          </RefusableForm>
        )}
        {neighbourOf(spot, 1) && (
          <RefusableForm action={act.move} name="move" hidden={{ ...hidden, step: "down" }}>
            {button("Move down", "↓")}
          </RefusableForm>
        )}
        <RefusableForm action={act.remove} name="remove" hidden={hidden}>
          {button("Take out")}
        </RefusableForm>
      </div>
    </li>
  )
}
