import { personByEmail } from "@/db/queries/accounts"
import { otherPersonSentence } from "./drawn-for"
import type { Outcome } from "./outcome"
import { signIn } from "./sign-in"

/** The fields with which a form of the desk signs its person in again; no page is ever given their values back. */
const fields = { email: "again.email", password: "again.password" }

const given = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

export const hasCredentials = (form: FormData) => given(form, fields.password) !== ""

/**
 * Signs in whoever posts a form after their session has ended. Nothing else is done: the form comes back with what was
 * typed, on its own page, and is sent by whoever sees that all of it is there.
 */
export async function signInAgain(form: FormData): Promise<Outcome<never>> {
  const email = given(form, fields.email).trim().slice(0, 320)
  const sentence = await signIn({ email, password: given(form, fields.password) })
  if (sentence) return refused("signed_out", sentence)
  const actor = await personByEmail(email.replaceAll("\0", ""))
  const id = Number(form.get("person"))
  if (actor && actor.id !== id) return refused("other_person", await otherPersonSentence(actor, id))
  return refused(
    "signed_in_again",
    "You are signed in again. Nothing was done yet: look over what you typed and send it.",
  )
}

const refused = (code: string, message: string): Outcome<never> => ({ ok: false, code, message, fields: {} })
