import { beforeAll, expect, test } from "vitest"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { publishNextDue } from "@/db/commands/publish-due"
import { armIn, gatherTestCast, rewrite, small, step, writeDraft } from "@/tests/factories"
import { historyOf } from "./history"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

/** A public text with an approved next edition. */
async function withNext(title: string) {
  const { diego, lena, noor } = people
  const text = await writeDraft(diego, { title })
  await step(diego, text.editionId, "submit")
  await step(lena, text.editionId, "approve")
  await step(noor, text.editionId, "publish_now")
  const nextId = await beginNextEdition(diego, { languageVersionId: text.languageVersionId })
  await rewrite(diego, nextId, { ...text.content, ...small })
  return { ...text, nextId }
}
async function approve(editionId: number) {
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
}
const whoReplaced = async (languageVersionId: number) =>
  (await historyOf(languageVersionId))
    .filter(({ action }) => action === "supersede")
    .map(({ edition, actorName }) => [edition, actorName])

test("whoever published the next edition replaced the one before", async () => {
  const { languageVersionId, nextId } = await withNext("Replaced by a person")
  await approve(nextId)
  await step(people.noor, nextId, "publish_now")
  expect(await whoReplaced(languageVersionId)).toEqual([[1, people.noor.name]])
})

test("so did whoever force-published it", async () => {
  const { languageVersionId, nextId } = await withNext("Replaced by force")
  await step(people.tomas, nextId, "force_publish", { reason: "It could not wait." })
  expect(await whoReplaced(languageVersionId)).toEqual([[1, people.tomas.name]])
})

test("where the next edition went live at its time, the clock replaced the one before", async () => {
  const { languageVersionId, nextId } = await withNext("Replaced at its time")
  await approve(nextId)
  await armIn(people.noor, nextId, 0.1)
  await new Promise(resolve => setTimeout(resolve, 200))
  while (await publishNextDue());
  expect(await whoReplaced(languageVersionId)).toEqual([[1, null]])
})

test("each edition is replaced by its own next one", async () => {
  const { languageVersionId, nextId, content } = await withNext("Replaced twice")
  await approve(nextId)
  await step(people.noor, nextId, "publish_now")
  const third = await beginNextEdition(people.diego, { languageVersionId })
  await rewrite(people.diego, third, { ...content, ...small, summary: "Once more." })
  await step(people.tomas, third, "force_publish", { reason: "It could not wait." })
  expect(await whoReplaced(languageVersionId)).toEqual([
    [2, people.tomas.name],
    [1, people.noor.name],
  ])
})

test("what an administrator does in an emergency is told as that, with its reason", async () => {
  const { languageVersionId, editionId } = await withNext("An emergency")
  await step(people.tomas, editionId, "emergency_withdraw", { reason: "A witness is in danger." })
  await step(people.tomas, editionId, "emergency_take_down", { reason: "The notice is not enough." })
  expect((await historyOf(languageVersionId)).slice(0, 2)).toMatchObject([
    { actorName: people.tomas.name, action: "emergency_take_down", reason: "The notice is not enough." },
    { actorName: people.tomas.name, action: "emergency_withdraw", reason: "A witness is in danger." },
  ])
})
