import { beforeAll, expect, test } from "vitest"
import { beginLanguageVersion } from "@/db/commands/begin-story"
import { gatherTestCast, rewrite, step, textIn } from "@/tests/factories"
import { languagesWithTexts, textsByLanguage } from "./languages"
import { textsElsewhere } from "./text"

let people: Awaited<ReturnType<typeof gatherTestCast>>
let storyId: number
beforeAll(async () => {
  people = await gatherTestCast()
  const text = await textIn("published", people)
  storyId = text.storyId
  const arabic = await beginLanguageVersion(people.diego, { storyId, language: "ar", title: "خبز" })
  await rewrite(people.diego, arabic.editionId, { ...text.content, title: "خبز" })
  await step(people.diego, arabic.editionId, "submit")
  await step(people.lena, arabic.editionId, "approve")
  await step(people.noor, arabic.editionId, "publish_now")
  await beginLanguageVersion(people.diego, { storyId, language: "ru", title: "Хлеб" })
})

test("a list is in the languages that have a text in sight, and a draft is none", async () => {
  expect([...(await languagesWithTexts("news"))].sort()).toEqual(["ar", "en"])
  expect(await textsByLanguage("news")).toEqual(
    new Map([
      ["ar", 1],
      ["en", 1],
    ]),
  )
  expect(await languagesWithTexts("event")).toEqual([])
})

test("a text that is missing at an address is found in the languages that its story has", async () => {
  const found = await textsElsewhere({ kind: "news", slug: "خبز", languages: ["en", "ar"] })
  expect(found.map(({ language }) => language)).toEqual(["ar", "en"])
  expect(found.every(text => text.storyId === storyId)).toBe(true)
})

test("neither a draft's address nor another kind's leads anywhere", async () => {
  expect(await textsElsewhere({ kind: "news", slug: "хлеб", languages: ["ru"] })).toEqual([])
  expect(await textsElsewhere({ kind: "event", slug: "خبز", languages: ["ar"] })).toEqual([])
})
