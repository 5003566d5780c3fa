import { redirect } from "next/navigation"
import { currentActor } from "@/auth/actor"
import { safeRedirectPath } from "@/auth/safe-redirect-path"
import { SignIn } from "@/components/desk/sign-in/sign-in"
import { cast, demonstrationPassword, onePerRole } from "@/demonstration/cast"
import { isDatabaseAway } from "@/domain/database-away"
import { roleNames, roles } from "@/domain/roles"
import { env } from "@/env"
import { signInFromForm } from "./actions"

type Query = { to?: string | string[] }

/** Everybody's account of the demonstration that stands for a role. */
const demonstration = () => ({
  password: demonstrationPassword,
  accounts: roleNames.map(role => {
    const { name, email } = cast[onePerRole[role]]
    return { name, email, role: roles[role].label, does: roles[role].does }
  }),
})

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const to = safeRedirectPath([(await searchParams).to].flat()[0])
  if (await isSignedIn()) redirect(to)
  return (
    <SignIn
      signIn={signInFromForm}
      to={to}
      demonstration={env.DEMONSTRATION === "on" ? demonstration() : undefined}
    />
  )
}

/** While the database is away nobody knows; then the form is shown, and says so when it is sent. */
async function isSignedIn() {
  try {
    return (await currentActor()) !== undefined
  } catch (error) {
    if (isDatabaseAway(error)) return false
    throw error
  }
}
