import type { z } from "zod"
import { DomainError } from "@/domain/errors"
import type { Person } from "@/domain/roles"
import { requireActor } from "./actor"

export type Outcome<Result = unknown> =
  | { ok: true; result: Result }
  | { ok: false; message: string; fields: Record<string, string>; code: string }

/**
 * A server action: who are you, strict input, run. A refusal comes back as its sentence; anything else is a bug and
 * is thrown. An action is a plain post that anyone can make, so nothing about its caller is taken for granted.
 */
export const action =
  <Input, Result>(schema: z.ZodType<Input>, run: (actor: Person, input: Input) => Promise<Result>) =>
  async (input: unknown): Promise<Outcome<Result>> => {
    const actor = await requireActor()
    const parsed = schema.safeParse(input)
    if (!parsed.success) {
      const fields = Object.fromEntries(
        parsed.error.issues.map(issue => [issue.path.join("."), issue.message]),
      )
      return {
        ok: false,
        code: "invalid",
        message: parsed.error.issues[0]?.message ?? "That is not understood.",
        fields,
      }
    }
    try {
      return { ok: true, result: await run(actor, parsed.data) }
    } catch (error) {
      if (error instanceof DomainError)
        return { ok: false, code: error.code, message: error.message, fields: error.fields }
      throw error
    }
  }
