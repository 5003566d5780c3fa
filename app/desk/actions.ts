"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { action, outcomeOf, requirePosted } from "@/auth/action"
import { currentActor } from "@/auth/actor"
import { refusedForAnother } from "@/auth/drawn-for"
import { signOut } from "@/auth/sign-in"
import type { FormState } from "@/components/ui/form-state"
import { refusalOf } from "./refusal"

/** A page that was drawn for somebody else signs nobody out. Whoever is signed out already has what they want. */
export async function signOutOfDesk(_before: FormState, form: FormData): Promise<FormState> {
  requirePosted(form)
  const outcome = await outcomeOf(async () => {
    const actor = await currentActor()
    const refused = actor && (await refusedForAnother(actor, form.get("person")))
    if (refused) return refused
    await signOut()
    return { ok: true, result: undefined }
  })
  if (!outcome.ok) return refusalOf(outcome, form)
  redirect("/sign-in")
}

const nothing = action(z.unknown(), async () => {})

/**
 * Goes on with a form whose page could not be drawn, since nobody was signed in or the database was away. It does
 * nothing but draw the page again, with what was typed in its form.
 */
export async function goOnWithForm(_before: FormState, form: FormData): Promise<FormState> {
  form.set("again.look", "1")
  const outcome = await nothing(undefined, form)
  return outcome.ok ? undefined : refusalOf(outcome, form)
}
