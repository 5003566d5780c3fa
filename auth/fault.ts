import { randomInt } from "node:crypto"
import { postgresErrorIn } from "@/db/refused-by-postgres"
import type { Outcome } from "./outcome"

/** A bug that a write met: told as one, with a number that finds it in the log. What was typed stays where it is. */
export function faultOf(error: unknown): Outcome<never> {
  const number = String(randomInt(100_000, 1_000_000))
  console.error(`Fault ${number}: ${inOneLine(error)}`)
  const message = `This could not be done because of a fault of ours. What you typed is still here. Tell whoever runs this desk, and name the number ${number}.`
  return { ok: false, code: "fault", message, fields: {} }
}

/** Where it happened and of which kind. What Postgres and Drizzle say of it would hold the words that were typed. */
function inOneLine(error: unknown) {
  if (!(error instanceof Error)) return typeof error
  const refused = postgresErrorIn(error)
  const what = refused
    ? `Postgres ${refused.code} ${refused.constraint_name ?? ""}`
    : `${error.name}: ${error.message.split("\n")[0]?.slice(0, 300)}`
  const frames = error.stack?.split("\n").filter(line => /^\s+at /.test(line)) ?? []
  return [what, ...frames.slice(0, 8).map(line => line.trim())].join(" | ")
}
