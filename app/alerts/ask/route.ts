import { followedFromNow } from "@/app/(alerts)/[locale]/alerts/followed-named"
import { outcomeAddress } from "@/app/(alerts)/[locale]/alerts/outcomes"
import { type Problem, refusalOfForm } from "@/app/(alerts)/[locale]/alerts/submitted-values"
import { alertRequestSchema, requestAlert } from "@/db/commands/request-alert"
import { DomainError } from "@/domain/errors"
import { alertsAddress, writeFollowed } from "@/domain/followed-list"
import { misunderstood, posted, seeOther } from "../posted"
import { redisplayForm } from "../redisplay-form"

/** Somebody asks for an alert. What they are told does not depend on what is known of the address. */
export async function POST(request: Request) {
  const fields = await posted(request)
  const read = alertRequestSchema.safeParse({ ...fields, email: fields?.email?.trim() })
  const wrong = read.success ? [] : read.error.issues.map(({ path, code }) => path[0] ?? code)
  const wish = alertRequestSchema.omit({ email: true }).loose().safeParse(fields)
  if (!wish.success || wrong.some(field => field !== "email")) return misunderstood()
  const { language, query, frequency } = wish.data
  const named = await followedFromNow(language, new URLSearchParams(query))
  if (!named) return misunderstood()
  const backWith = (problem: Problem) =>
    redisplayForm(alertsAddress(named.followed), refusalOfForm(problem, { email: fields?.email, frequency }))
  if (!read.success) return backWith("email")
  try {
    await requestAlert({ ...read.data, query: writeFollowed(named.followed) })
  } catch (error) {
    if (error instanceof DomainError && error.code === "conflict") return backWith("busy")
    throw error
  }
  return seeOther(outcomeAddress(language, "asked", writeFollowed(named.followed)))
}

/** Nothing is to be read here: on to the site, for whoever comes back to where a form went. */
export const GET = () => seeOther("/")
