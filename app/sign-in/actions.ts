"use server"

import { redirect } from "next/navigation"
import { safeRedirectPath } from "@/auth/safe-redirect-path"
import { signIn } from "@/auth/sign-in"
import type { FormState } from "@/components/ui/form-state"
import { awayHeadings, databaseAwayIn } from "@/domain/database-away"
import { noteRead, requestNote } from "@/platform/request-note"

const given = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

export async function signInFromForm(_before: FormState, form: FormData): Promise<FormState> {
  if (!(form instanceof FormData)) throw new TypeError("No form arrived.") // whoever sent this is told so
  noteRead()
  const email = given(form, "email").trim().slice(0, 320)
  const refused = await signIn({ email, password: given(form, "password") }).catch(refusalWhenAway)
  if (refused) return { code: "refused", message: refused, fields: {}, typed: { email: [email] } }
  redirect(safeRedirectPath(given(form, "to")))
}

/** It counts as no try: a wrong password is counted in the database. */
function refusalWhenAway(error: unknown) {
  const away = databaseAwayIn(error)
  if (!away) throw error
  const heading = awayHeadings[away.lack ?? "away"]
  if (away.lack !== "time") return `${heading}, so nobody can sign in. Try again in a moment.`
  const note = requestNote()
  if (note) note.waitSeconds = 5
  return `${heading}. This try was not looked at. Try again in a moment.`
}
