import { expect, test } from "vitest"
import { gatherTestCast } from "@/tests/factories"
import { beginStory } from "./begin-story"

test("writers who begin texts of the same title at the same moment get an address each", async () => {
  const { diego, claire } = await gatherTestCast()
  const writers = [diego, claire, diego, claire, diego, claire]
  const begun = await Promise.all(
    writers.map(writer => beginStory(writer, { kind: "news", language: "en", title: "Honey 7" })),
  )
  expect(new Set(begun.map(({ languageVersionId }) => languageVersionId)).size).toBe(writers.length)
})
