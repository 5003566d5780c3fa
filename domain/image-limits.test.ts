import { expect, test } from "vitest"
import { tooLargeAPicture } from "./image-limits"

test("a picture that is too large is told by how much, and what the limit is", () => {
  expect(tooLargeAPicture({ width: 8064, height: 6048 })).toBe(
    "This picture is 8,064 pixels wide and 6,048 tall. These are 48.8 megapixels, more than the 40 that are taken; scale it down and choose it again.",
  )
  for (const size of [
    { width: 1, height: 30_000_000 },
    { width: 1280, height: 17_000 },
    { width: 16_384, height: 1 },
  ])
    expect(tooLargeAPicture(size)).toContain("No side may be longer than 16,383")
})

test("what is as large as it may be is taken", () => {
  for (const size of [
    { width: 8000, height: 5000 },
    { width: 1, height: 16_383 },
    { width: 16_383, height: 2441 },
  ])
    expect(tooLargeAPicture(size)).toBeUndefined()
})
