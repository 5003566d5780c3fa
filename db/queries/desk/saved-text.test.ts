import { beforeAll, expect, test } from "vitest"
import { gatherTestCast, writeDraft } from "@/tests/factories"
import { savedText } from "./saved-text"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

test("who asks for a saved text is told whether they saved it themselves", async () => {
  const { editionId } = await writeDraft(people.diego)
  expect(await savedText(people.diego, editionId)).toMatchObject({ savedBy: "Diego Salas", isYours: true })
  expect(await savedText(people.noor, editionId)).toMatchObject({ savedBy: "Diego Salas", isYours: false })
})
