import { expect, test } from "vitest"
import { retryAfter, retryDelays } from "./retries"

test("a failed try is followed by five more, each later than the one before", () => {
  expect([1, 2, 3, 4, 5].map(retryAfter)).toEqual([3, 18, 83, 258, 627])
  expect([...retryDelays].sort((a, b) => a - b)).toEqual(retryDelays)
})

test("after the sixth try it has failed for good, and stays so when a killed process has counted on", () => {
  expect(retryAfter(6)).toBeUndefined()
  expect(retryAfter(7)).toBeUndefined()
})
