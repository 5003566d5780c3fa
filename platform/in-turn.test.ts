import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { inTurn } from "./in-turn"

test("one piece of work is done after the other, also when one fails", async () => {
  const seen: string[] = []
  const work = inTurn(async (name: string) => {
    seen.push(`${name} begins`)
    await setTimeout(5)
    seen.push(`${name} ends`)
    if (name === "b") throw new Error("No.")
    return name
  })
  const done = await Promise.allSettled(["a", "b", "c"].map(work))
  expect(done.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"])
})
