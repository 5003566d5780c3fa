import { unstable_rethrow } from "next/navigation"
import type { z } from "zod"
import { awaySentence, databaseAwayIn } from "@/domain/database-away"
import { DomainError } from "@/domain/errors"
import type { Person } from "@/domain/roles"
import { noteRead } from "@/platform/request-note"
import { admit, type Posted, SentByScript } from "./admit"
import { faultOf } from "./fault"
import type { Outcome } from "./outcome"
import { wellFormed } from "./well-formed"

/**
 * A server action: who are you, are you whom the page was drawn for, strict input, run. Whatever comes of it comes back
 * as its sentence, also a bug, because an error page would take the place of what was typed. An action is a plain post
 * that anyone can make, so nothing about its caller is taken for granted; input that has to be read first is a function.
 */
export const action =
  <Input, Result>(schema: z.ZodType<Input>, run: (actor: Person, input: Input) => Promise<Result>) =>
  (input: unknown, posted: Posted): Promise<Outcome<Result>> => {
    requirePosted(posted)
    return outcomeOf(async () => {
      const admitted = await admit(posted)
      if (!admitted.ok) return admitted
      const given = typeof input === "function" ? await input() : input
      const parsed = schema.safeParse(wellFormed(given))
      if (!parsed.success) return misunderstood(parsed.error)
      return { ok: true, result: await run(admitted.result, parsed.data) }
    })
  }

/** Whoever calls an action without its form is told so (web/application.ts): no page of ours does. */
export function requirePosted(posted: unknown) {
  if (!(posted instanceof FormData || posted instanceof SentByScript)) throw new TypeError("No form arrived.")
}

/** What came of `run`, with what it was refused for. A database that is away is nobody's fault and no bug either. */
export async function outcomeOf<Result>(run: () => Promise<Outcome<Result>>): Promise<Outcome<Result>> {
  noteRead()
  try {
    return await run()
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof DomainError)
      return { ok: false, code: error.code, message: error.message, fields: error.fields }
    const away = databaseAwayIn(error)
    if (away) return { ok: false, code: "away", message: awaySentence(away), fields: {} }
    return faultOf(error)
  }
}

function misunderstood({ issues }: z.ZodError): Outcome<never> {
  const fields = Object.fromEntries(issues.map(issue => [issue.path.join("."), issue.message]))
  return { ok: false, code: "invalid", message: issues[0]?.message ?? "That is not understood.", fields }
}
