"use server"

import { action } from "@/auth/action"
import type { FormState } from "@/components/ui/form-state"
import { forgetReader, readerSchema } from "@/db/commands/stop-alerts"
import { goOn } from "../go-on"

const forget = action(readerSchema, forgetReader)

export async function forgetFromForm(_before: FormState, form: FormData) {
  return goOn(await forget({ email: form.get("email") }, form), form, "forget")
}
