import type { Person } from "@/domain/roles"
import { currentActor } from "./actor"
import { refusedForAnother } from "./drawn-for"
import type { Outcome } from "./outcome"
import { hasCredentials, signInAgain } from "./sign-in-again"

/** What a script of a page sends that is no form, with the person whom the page was drawn for. */
export class SentByScript {
  readonly person: unknown

  constructor(sent: unknown) {
    this.person = (sent as { person?: unknown } | null | undefined)?.person
  }
}

export type Posted = FormData | SentByScript

const drawnFor = (posted: Posted) => (posted instanceof FormData ? posted.get("person") : posted.person)

/** The name of the button that asks for nothing but the page as it is now, with what was typed. */
export const lookAgain = "again.look"

/** Who may go on: whoever is signed in, if it is the person whom the page was drawn for. */
export async function admit(posted: Posted): Promise<Outcome<Person>> {
  if (posted instanceof FormData && hasCredentials(posted)) return await signInAgain(posted)
  const actor = await currentActor()
  if (!actor) return signedOut
  const refused = await refusedForAnother(actor, drawnFor(posted))
  if (refused) return refused
  return posted instanceof FormData && posted.has(lookAgain) ? kept : { ok: true, result: actor }
}

const signedOut = {
  ok: false as const,
  code: "signed_out",
  message: "You are signed out, so nothing was done. What you typed is still here. Sign in to go on with it.",
  fields: {},
}

const kept = {
  ok: false as const,
  code: "kept",
  message:
    "Nothing was done yet. The page around this form shows how it stands now; in the form is what you typed or chose. Look it over and send it.",
  fields: {},
}
