import { nameOfPerson } from "@/db/queries/accounts"
import type { Person } from "@/domain/roles"
import type { Outcome } from "./outcome"

/**
 * Every write of the desk carries the person whom its page was drawn for. A tab stays open while somebody else signs in
 * in the same browser; what was typed in it would otherwise be saved in their name, and pass four eyes as their words.
 */
export async function refusedForAnother(actor: Person, person: unknown): Promise<Outcome<never> | undefined> {
  const id = Number(person)
  if (id === actor.id) return undefined
  if (!Number.isSafeInteger(id) || id <= 0) return refused("invalid", unnamed)
  return refused("other_person", await otherPersonSentence(actor, id))
}

export async function otherPersonSentence(actor: Person, id: number) {
  const name = (await nameOfPerson(id)) ?? "somebody else"
  return `You are signed in as ${actor.name} now; this page was opened by ${name}. Nothing was done, and what you typed is still here.`
}

const unnamed =
  "This page does not say whom it was made for, so nothing was done. Copy what you typed, then load the page again."

const refused = (code: string, message: string): Outcome<never> => ({ ok: false, code, message, fields: {} })
