import type { z } from "zod"
import { awaySentence, databaseAwayIn } from "@/domain/database-away"
import { DomainError } from "@/domain/errors"
import type { Person } from "@/domain/roles"
import { requireActor } from "./actor"
import type { Outcome } from "./outcome"

/**
 * A server action: who are you, strict input, run. A refusal comes back as its sentence; anything else is a bug and
 * is thrown. An action is a plain post that anyone can make, so nothing about its caller is taken for granted.
 */
export const action =
  <Input, Result>(schema: z.ZodType<Input>, run: (actor: Person, input: Input) => Promise<Result>) =>
  (input: unknown): Promise<Outcome<Result>> =>
    outcomeOf(async () => {
      const actor = await requireActor()
      const parsed = schema.safeParse(input)
      if (!parsed.success) return misunderstood(parsed.error)
      return { ok: true, result: await run(actor, parsed.data) }
    })

/** What came of `run`, with what it was refused for. A database that is away is nobody's fault and no bug either. */
export async function outcomeOf<Result>(run: () => Promise<Outcome<Result>>): Promise<Outcome<Result>> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof DomainError)
      return { ok: false, code: error.code, message: error.message, fields: error.fields }
    const away = databaseAwayIn(error)
    if (away) return { ok: false, code: "away", message: awaySentence(away), fields: {} }
    throw error
  }
}

function misunderstood({ issues }: z.ZodError): Outcome<never> {
  const fields = Object.fromEntries(issues.map(issue => [issue.path.join("."), issue.message]))
  return { ok: false, code: "invalid", message: issues[0]?.message ?? "That is not understood.", fields }
}
