import { sql } from "drizzle-orm"
import { addPerson } from "@/db/commands/add-person"
import { fileStory } from "@/db/commands/file-story"
import { addOldAddress } from "@/db/commands/old-addresses"
import { placeText } from "@/db/commands/placements"
import { renameText } from "@/db/commands/rename-text"
import { openSession } from "@/db/commands/sessions"
import { addWebhook } from "@/db/commands/webhooks"
import { type Status, statusNames } from "@/domain/workflow"
import { gatherTestCast, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"

export type Scene = Awaited<ReturnType<typeof setScene>>

/** A database in which there is one of everything that somebody could want to forge. */
export async function setScene() {
  const cast = await gatherTestCast()
  const left = await addPerson(
    {
      name: "Has left",
      email: "left@example.org",
      timeZone: "UTC",
      roles: ["writer", "editor", "reviewer", "administrator"],
    },
    "no password opens this",
  )
  await pastTheGuards(sql`update users set is_disabled = true where id = ${left.id}`)

  const texts = {} as Record<Status, Awaited<ReturnType<typeof textIn>>>
  for (const status of statusNames) texts[status] = await textIn(status, cast)

  const reviewersOwn = await textIn("in_review", cast, cast.amira)
  const forced = await writeDraft(cast.diego, { title: "Forced" })
  await step(cast.tomas, forced.editionId, "force_publish", { reason: "It could not wait." })
  const looked = await writeDraft(cast.diego, { title: "Looked at" })
  await step(cast.tomas, looked.editionId, "force_publish", { reason: "It could not wait." })
  await step(cast.noor, looked.editionId, "second_look")

  const { published } = texts
  await fileStory(cast.noor, {
    editionId: published.editionId,
    version: await versionOf(published.editionId),
    ...{ regions: ["africa"], topics: [], countries: [], series: null },
  })
  await renameText(cast.noor, {
    editionId: published.editionId,
    version: await versionOf(published.editionId),
    slug: "called-otherwise",
  })
  const placement = await placeText(cast.noor, {
    languageVersionId: published.languageVersionId,
    spot: "lead",
    timeZone: "UTC",
  })
  await addOldAddress(cast.noor, { from: "/once/here", to: "/en/news" })
  const webhook = await addWebhook(cast.tomas, { name: "A receiver", url: "https://example.org/hook" })
  await openSession(cast.diego.id, Buffer.from("token"))
  return { cast, left, texts, reviewersOwn, forced, looked, placement, webhook }
}
