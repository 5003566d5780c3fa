import { beforeAll, describe, expect, test } from "vitest"
import { addPerson } from "@/db/commands/add-person"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { beginLanguageVersion } from "@/db/commands/begin-story"
import { publishNextDue } from "@/db/commands/publish-due"
import { type Person, type Role, roleNames } from "@/domain/roles"
import { emptyContent } from "@/domain/story"
import {
  armIn,
  breakNextButOne,
  gatherTestCast,
  rewrite,
  small,
  someText,
  step,
  writeDraft,
} from "@/tests/factories"
import { troubledTexts } from "./troubles"
import { workOf } from "./work"

/** Somebody who has a text of their own in every state that "My work" tells of. */
let ada: Person
let troubled: number
beforeAll(async () => {
  const people = await gatherTestCast()
  const { lena, noor, tomas } = people
  ada = await addPerson(
    { name: "Ada", email: "ada@example.org", roles: [...roleNames], timeZone: "UTC" },
    "no password opens this",
  )
  const submitted = async (title: string) => {
    const text = await writeDraft(ada, { title })
    await step(ada, text.editionId, "submit")
    return text
  }
  const approved = async (title: string) => {
    const text = await submitted(title)
    await step(lena, text.editionId, "approve")
    return text
  }
  await writeDraft(ada, { title: "A draft" })
  await step(lena, (await submitted("Sent back")).editionId, "request_changes", { reason: "Too short." })
  await submitted("In review")
  await approved("Approved")
  const unscheduled = (await approved("Taken off the schedule")).editionId
  await armIn(noor, unscheduled, 3_600)
  await step(noor, unscheduled, "unschedule")
  await armIn(noor, (await approved("Scheduled")).editionId, 3_600)
  const forced = await writeDraft(ada, { title: "Forced" })
  await step(tomas, forced.editionId, "force_publish", { reason: "It could not wait." })
  await rewrite(ada, await beginNextEdition(ada, { languageVersionId: forced.languageVersionId }), {
    ...forced.content,
    ...small,
  })
  // somebody else's words in Ada's story: hers, and hers to judge
  const theirs = await writeDraft(ada, { title: "In two languages" })
  const french = await beginLanguageVersion(noor, {
    storyId: theirs.storyId,
    language: "fr",
    title: "En deux",
  })
  await rewrite(noor, french.editionId, {
    ...emptyContent("news"),
    title: "En deux langues",
    body: someText("Les abeilles volent."),
  })
  await step(noor, french.editionId, "submit")
  troubled = (await approved("In trouble")).editionId
  await breakNextButOne(troubled)
  await armIn(noor, troubled, 0.2)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(await publishNextDue()).toMatchObject({ failing: troubled })
})

/** Every combination of roles. */
const combinations: Role[][] = Array.from({ length: 2 ** roleNames.length }, (_, bits) =>
  roleNames.filter((_, index) => bits & (1 << index)),
)

describe("no edition stands twice on My work, and none of one's own is lost", () => {
  for (const roles of combinations)
    test(roles.join(" and ") || "without a role", async () => {
      const person = { ...ada, roles }
      const [work, inTrouble] = await Promise.all([workOf(person), troubledTexts(person)])
      const told = [...Object.values(work).flat(), ...inTrouble].map(
        ({ title, language, edition }) => `${title} (${language}, edition ${edition})`,
      )
      expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([])
      for (const own of [
        "A draft (en, edition 1)",
        "Sent back (en, edition 1)",
        "In review (en, edition 1)",
        "Approved (en, edition 1)",
        "Taken off the schedule (en, edition 1)",
        "Scheduled (en, edition 1)",
        "In trouble (en, edition 1)",
        "En deux langues (fr, edition 1)",
        "Forced (en, edition 2)",
      ])
        expect(told, own).toContain(own)
    })
})
