"use server"

import { action } from "@/auth/action"
import type { FormState } from "@/components/ui/form-state"
import { bringBack, missedAddressSchema, putAside } from "@/db/commands/missed-addresses"
import { goOn } from "../go-on"

const aside = action(missedAddressSchema, putAside)
const back = action(missedAddressSchema, bringBack)

export async function putAsideFromForm(_before: FormState, form: FormData) {
  return goOn(await aside({ address: form.get("address") }, form), form, "aside")
}

export async function bringBackFromForm(_before: FormState, form: FormData) {
  return goOn(await back({ address: form.get("address") }, form), form, "back")
}
