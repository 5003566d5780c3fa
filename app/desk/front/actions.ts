"use server"

import { action } from "@/auth/action"
import type { FormState } from "@/components/ui/form-state"
import {
  movePlacement,
  moveSchema,
  newPlacementSchema,
  placementSchema,
  placeText,
  removePlacement,
} from "@/db/commands/placements"
import { goOn } from "../go-on"
import { filled } from "../refusal"
import { wallTimeIn } from "../wall-time-in"

const place = action(newPlacementSchema, placeText)
const move = action(moveSchema, movePlacement)
const remove = action(placementSchema, removePlacement)

const target = (form: FormData) => ({ placementId: form.get("placementId"), spot: form.get("spot") })

export async function placeFromForm(_before: FormState, form: FormData) {
  const placement = {
    languageVersionId: form.get("languageVersionId"),
    spot: form.get("spot"),
    timeZone: form.get("timeZone"),
    from: wallTimeIn(form, "from"),
    fromFold: filled(form, "fromFold"),
    until: wallTimeIn(form, "until"),
    untilFold: filled(form, "untilFold"),
  }
  return goOn(await place(placement, form), form, "place")
}

export async function moveFromForm(_before: FormState, form: FormData) {
  return goOn(await move({ ...target(form), step: form.get("step") }, form), form, "move")
}

export async function removeFromForm(_before: FormState, form: FormData) {
  return goOn(await remove(target(form), form), form, "remove")
}
