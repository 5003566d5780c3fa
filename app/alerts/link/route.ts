import { outcomeAddress } from "@/app/(alerts)/[locale]/alerts/outcomes"
import { refusalOfForm } from "@/app/(alerts)/[locale]/alerts/submitted-values"
import { alertLinkSchema, requestAlertLink } from "@/db/commands/request-alert-link"
import { linkPage } from "@/domain/alert-address"
import { localeIn, misunderstood, posted, seeOther } from "../posted"
import { redisplayForm } from "../redisplay-form"

/** Somebody asks for the link to all alerts of an address. Whether it has any is told there and not here. */
export async function POST(request: Request) {
  const fields = await posted(request)
  const language = localeIn(fields?.language)
  const read = alertLinkSchema.safeParse({ ...fields, email: fields?.email?.trim() })
  const isOnlyEmailWrong = !read.success && read.error.issues.every(({ path }) => path[0] === "email")
  if (!language || (!read.success && !isOnlyEmailWrong)) return misunderstood()
  if (!read.success)
    return redisplayForm(linkPage(language), refusalOfForm("email", { email: fields?.email }))
  await requestAlertLink(read.data)
  return seeOther(outcomeAddress(language, "linkAsked"))
}

/** As in ../ask/route.ts. */
export const GET = () => seeOther("/")
