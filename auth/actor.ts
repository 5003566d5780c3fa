import { redirect } from "next/navigation"
import { getServerSession } from "next-auth"
import { cache } from "react"
import type { Person } from "@/domain/roles"
import { authOptions } from "./options"

/** Who is signed in, by the database, once a request. */
export const currentActor = cache(
  async (): Promise<Person | undefined> => (await getServerSession(authOptions))?.person ?? undefined,
)

/** Who is signed in; everybody else is sent to the sign-in page and brought back to `path` afterwards. */
export async function requireActor(path = "/desk"): Promise<Person> {
  return (await currentActor()) ?? redirect(`/sign-in?to=${encodeURIComponent(path)}`)
}
