import { personByEmail } from "@/db/queries/accounts"
import { cast } from "@/demonstration/cast"

/** The people of the demonstration whom publishing takes. */
export async function publishingPeople() {
  const [writer, reviewer, editor] = await Promise.all(
    [cast.diego, cast.lena, cast.noor].map(({ email }) => personByEmail(email)),
  )
  if (!writer || !reviewer || !editor) throw new Error("The checks need the demonstration's people.")
  return { writer, reviewer, editor }
}
