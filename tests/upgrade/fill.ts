import { hashPassword } from "@/auth/password"
import { addPerson } from "@/db/commands/add-person"
import { fileStory } from "@/db/commands/file-story"
import { addOldAddress } from "@/db/commands/old-addresses"
import { placeText } from "@/db/commands/placements"
import { putReference, putTerms } from "@/db/commands/put-terms"
import { requestAlert } from "@/db/commands/request-alert"
import { addWebhook } from "@/db/commands/webhooks"
import { countries } from "@/db/reference/countries"
import { regions } from "@/db/reference/regions"
import { statusNames } from "@/domain/workflow"
import { gatherTestCast, step, textIn, versionOf, writeDraft } from "@/tests/factories"

/** Somebody who must be able to sign in after the upgrade. */
export const whoSignsIn = { email: "ada@example.org", password: "nine jars of heather honey" }

/** A text in every status, one that several wrote and one with everything that can hang on a text. */
export async function fillForUpgrade() {
  const people = await gatherTestCast()
  await addPerson(
    { name: "Ada", email: whoSignsIn.email, roles: ["writer", "reviewer"], timeZone: "UTC" },
    await hashPassword(whoSignsIn.password),
  )
  for (const status of statusNames) await textIn(status, people)
  await textIn("published", people, people.amira)

  await putReference({ regions, countries: countries.filter(({ code }) => ["TN", "FR"].includes(code)) })
  await putTerms("topics", [{ slug: "bees", names: { en: "Bees", fr: "Abeilles", es: "Abejas" } }])
  const { editionId, languageVersionId, storyId } = await writeDraft(people.diego, {
    title: "With everything",
  })
  await fileStory(people.diego, {
    editionId,
    version: await versionOf(editionId),
    regions: ["africa"],
    countries: ["TN"],
    topics: ["bees"],
    series: null,
  })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
  await placeText(people.noor, { languageVersionId, spot: "lead", timeZone: "UTC" })
  await writeDraft(people.diego, { kind: "interview", language: "fr", title: `Nach ${storyId}` })
  await addOldAddress(people.noor, { from: "/old/bees.html", to: "/en/news" })
  await addWebhook(people.tomas, { name: "A receiver", url: "https://receiver.example.org/" })
  await requestAlert({ language: "en", query: "list=news", frequency: "daily", email: "reader@example.org" })
}
