import { currentActor } from "@/auth/actor"
import { PageHead } from "@/components/desk/page-head"
import { buttonLook } from "@/components/ui/button"
import { isDatabaseAway } from "@/domain/database-away"
import { whatIsHiddenFrom } from "@/domain/desk-pages"

export const metadata = { title: "Not found" }

export default async function DeskNotFound() {
  const hidden = whatIsHiddenFrom(await whoAsks())
  return (
    <>
      <PageHead
        title={
          hidden.length > 0 ? "There is no such page, or it is not yours to see" : "There is no such page"
        }
      />
      <p className="mb-5 max-w-prose">
        {hidden.map(sentence => `${sentence} `)}
        If somebody sent you this address, ask them to check it.
      </p>
      <a href="/desk/stories" className={buttonLook.plain}>
        Go to the stories
      </a>
    </>
  )
}

/** While the database is away nobody knows, and the desk says that instead. */
async function whoAsks() {
  try {
    return await currentActor()
  } catch (error) {
    if (isDatabaseAway(error)) return undefined
    throw error
  }
}
