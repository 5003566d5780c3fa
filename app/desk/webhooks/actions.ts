"use server"

import { action } from "@/auth/action"
import type { AddingState } from "@/components/desk/webhooks/add-webhook-form"
import type { FormState } from "@/components/ui/form-state"
import {
  addWebhook,
  newWebhookSchema,
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  webhookSchema,
} from "@/db/commands/webhooks"
import { goOn } from "../go-on"
import { refusalOf } from "../refusal"

const add = action(newWebhookSchema, addWebhook)
const pause = action(webhookSchema, pauseWebhook)
const resume = action(webhookSchema, resumeWebhook)
const remove = action(webhookSchema, removeWebhook)

/** The secret is in this answer and nowhere else. */
export async function addFromForm(_before: AddingState, form: FormData): Promise<AddingState> {
  const outcome = await add({ name: form.get("name"), url: form.get("url") }, form)
  if (!outcome.ok) return { refusal: refusalOf(outcome, form) }
  return { added: { name: outcome.result.name, secret: outcome.result.secret } }
}

const target = (form: FormData) => ({ webhookId: form.get("webhookId") })

export async function pauseFromForm(_before: FormState, form: FormData) {
  return goOn(await pause(target(form), form), form, "pause")
}

export async function resumeFromForm(_before: FormState, form: FormData) {
  return goOn(await resume(target(form), form), form, "resume")
}

export async function removeFromForm(_before: FormState, form: FormData) {
  return goOn(await remove(target(form), form), form, "remove")
}
