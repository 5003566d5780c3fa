"use server"

import { z } from "zod"
import { action } from "@/auth/action"
import type { FormState } from "@/components/ui/form-state"
import { deliverySchema, retryAllDeliveries, retryDelivery } from "@/db/commands/retry-delivery"
import { goOn } from "../go-on"

const retry = action(deliverySchema, retryDelivery)
const retryAll = action(z.strictObject({}), retryAllDeliveries)

export async function retryFromForm(_before: FormState, form: FormData) {
  return goOn(await retry({ deliveryId: form.get("deliveryId") }, form), form, "retry")
}

export async function retryAllFromForm(_before: FormState, form: FormData) {
  return goOn(await retryAll({}, form), form, "retry")
}
