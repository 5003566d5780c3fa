import { frequencies } from "@/domain/alert"

/**
 * What was wrong with a form, told in the address of the page that it comes back to. What is no address may stand there
 * as it was typed; an address never does.
 */
export const writeProblem = (problem: "email" | "busy", typed: { frequency: string; email?: string }) =>
  new URLSearchParams({
    problem,
    often: typed.frequency,
    ...(problem === "email" && typed.email ? { typed: typed.email.slice(0, 100) } : {}),
  }).toString()

export function readProblem(parameters: URLSearchParams) {
  const problem = parameters.get("problem")
  return {
    problem: problem === "email" || problem === "busy" ? (problem as "email" | "busy") : undefined,
    frequency: frequencies.find(name => name === parameters.get("often")) ?? frequencies[0],
    typed: parameters.get("typed")?.slice(0, 100) ?? "",
  }
}
