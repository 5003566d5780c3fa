import { expect, test } from "vitest"
import { cuts } from "./cuts.ts"

test("the files of a family that stand together have the same weights, so that browsers see one font in them", () => {
  const upright = cuts.filter(({ style }) => style === "normal")
  expect(new Set(upright.map(({ weight }) => JSON.stringify(weight))).size).toBe(1)
})
