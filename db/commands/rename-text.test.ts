import { beforeAll, expect, test } from "vitest"
import { departureFrom, textAt } from "@/db/queries/live/text"
import { gatherTestCast, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { renameText } from "./rename-text"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

const rename = async (editionId: number, slug: string) =>
  renameText(people.noor, { editionId, version: await versionOf(editionId), slug })
const news = (slug: string) => ({ kind: "news", language: "en", slug }) as const

async function published(title: string) {
  const text = await writeDraft(people.diego, { title })
  await step(people.diego, text.editionId, "submit")
  await step(people.lena, text.editionId, "approve")
  await step(people.noor, text.editionId, "publish_now")
  return text
}

test("a published text that is renamed twice leaves two redirects and no chain", async () => {
  const { editionId, storyId } = await published("First name")
  await rename(editionId, "second-name")
  await rename(editionId, "third-name")
  for (const old of ["first-name", "second-name"])
    expect(await departureFrom(news(old))).toEqual({ is: "renamed", storyId, slug: "third-name" })
  expect((await textAt(news("third-name")))?.content.title).toBe("First name")
})

test("a text may have its former address back", async () => {
  const { editionId, storyId } = await published("There")
  await rename(editionId, "and-back")
  await rename(editionId, "there")
  expect(await departureFrom(news("there"))).toBeUndefined()
  expect(await departureFrom(news("and-back"))).toEqual({ is: "renamed", storyId, slug: "there" })
})

test("a draft that is renamed leaves nothing behind", async () => {
  const { editionId } = await writeDraft(people.diego, { title: "Unseen" })
  await rename(editionId, "still-unseen")
  expect(await departureFrom(news("unseen"))).toBeUndefined()
})

test("an address that another text has or had, or that is none, is refused", async () => {
  const { editionId } = await published("Taken")
  await rename(editionId, "taken-now")
  const other = await writeDraft(people.diego)
  for (const slug of ["taken", "taken-now", "Not a slug", "page", "../x", ""])
    await expect(rename(other.editionId, slug), slug).rejects.toMatchObject({ code: "invalid" })
})

test("only editors rename", async () => {
  const { editionId } = await textIn("draft", people)
  const wish = { editionId, version: await versionOf(editionId), slug: "mine" }
  for (const actor of [people.diego, people.lena, people.tomas])
    await expect(renameText(actor, wish)).rejects.toMatchObject({ code: "forbidden" })
})
