import { randomInt } from "node:crypto"
import { errorLine } from "@/db/error-line"
import type { Outcome } from "./outcome"

/** A bug that a write met: told as one, with a number that finds it in the log. What was typed stays where it is. */
export function faultOf(error: unknown): Outcome<never> {
  const number = String(randomInt(100_000, 1_000_000))
  console.error(`Fault ${number}: ${errorLine(error)}`)
  const message = `This could not be done because of a fault of ours. What you typed is still here. Tell whoever runs this desk, and name the number ${number}.`
  return { ok: false, code: "fault", message, fields: {} }
}
