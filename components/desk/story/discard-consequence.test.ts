import { describe, expect, test } from "vitest"
import { statusNames } from "@/domain/workflow"
import { discardConsequence } from "./discard-consequence"

describe("what is said before a draft is discarded is what happens to its words", () => {
  const draft = { number: 3, status: "draft" } as const
  for (const status of statusNames)
    test(`after an edition that is ${status}`, () => {
      const said = discardConsequence([draft, { number: 2, status }, { number: 1, status: "discarded" }])
      expect(said).toBe(
        `Edition 3 is closed, and its words stay in the history. ${
          status === "discarded"
            ? "There is no other, so the next edition begins with these words."
            : "The next edition begins with the words of edition 2."
        }`,
      )
    })
  test("with nothing before it", () => {
    expect(discardConsequence([{ number: 1, status: "draft" }])).toBe(
      "Edition 1 is closed, and its words stay in the history. There is no other, so the next edition begins with these words.",
    )
  })
})
