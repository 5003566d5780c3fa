import { series, topics } from "@/demonstration/terms"
import { env } from "@/env"
import { withDatabase } from "./with-database"

/** `npm run remove-demonstration`: takes the demonstration's content and people away, also from a site that runs. */

const slugs = (terms: { slug: string }[]) => terms.map(({ slug }) => slug)
const list = (lines: string[]) => lines.map(line => `\n    ${line}`).join("")

await withDatabase(async () => {
  const { removeDemonstration } = await import("@/db/commands/remove-demonstration")
  const { migrate } = await import("@/db/migrate")
  const { forgetImages } = await import("@/platform/image-store")
  const { forgetMailTo } = await import("@/platform/kept-mail")

  await migrate(env)
  const gone = await removeDemonstration({ topics: slugs(topics), series: slugs(series) })
  await forgetImages(gone.images)
  await forgetMailTo(gone.emails)
  console.log(
    `The demonstration is removed: ${gone.stories} stories, ${gone.people} people, ${gone.images.length} pictures.`,
  )
  if (gone.kept.length > 0) console.log(`Stories in which people of yours wrote stay:${list(gone.kept)}`)
  if (gone.closed.length > 0)
    console.log(
      `These people stay in the record of what they did, and cannot sign in any more:${list(gone.closed)}`,
    )
  if (env.DEMONSTRATION === "on")
    console.log("Set DEMONSTRATION=off, so that the sign-in page offers them to nobody.")
})
