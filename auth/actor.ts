import { redirect } from "next/navigation"
import { getServerSession } from "next-auth"
import { cache } from "react"
import { currentLack } from "@/db/gate/writing"
import { DatabaseAway } from "@/domain/database-away"
import type { Person } from "@/domain/roles"
import { noteRead, requestNote } from "@/platform/request-note"
import { authOptions } from "./options"
import { safeRedirectPath } from "./safe-redirect-path"

/** Who is signed in, by the database, once a request. Throws a DatabaseAway when nobody can say. */
export const currentActor = cache(async (): Promise<Person | undefined> => {
  noteRead()
  const session = await getServerSession(authOptions)
  if (session?.isDatabaseAway)
    throw new DatabaseAway("Nobody can say who is signed in.", { lack: session.lack ?? currentLack() })
  return session?.person
})

/** Who is signed in; everybody else is sent to the sign-in page and brought back to where they were. */
export async function requireActor(path = "/desk"): Promise<Person> {
  return (
    (await currentActor()) ?? redirect(`/sign-in?to=${encodeURIComponent(safeRedirectPath(asked() ?? path))}`)
  )
}

/** The address that was asked for, with all its parameters but the framework's own. */
function asked() {
  const note = requestNote()
  if (!note) return undefined
  const { pathname, searchParams } = new URL(note.address, "http://desk")
  searchParams.delete("_rsc")
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}
