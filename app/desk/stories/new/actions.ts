"use server"

import { action } from "@/auth/action"
import { addressAtDesk } from "@/components/desk/listed-text"
import type { FormState } from "@/components/ui/form-state"
import { beginStory, storySchema } from "@/db/commands/begin-story"
import { leadTo } from "../../lead-to"
import { refusalOf } from "../../refusal"

const begin = action(storySchema, beginStory)

export async function beginFromForm(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await begin(
    {
      kind: form.get("kind"),
      language: form.get("language"),
      title: form.get("title"),
    },
    form,
  )
  if (!outcome.ok) return refusalOf(outcome, form)
  return leadTo(`${addressAtDesk(outcome.result)}/edit`)
}
