import { expect, test } from "vitest"
import { containing } from "./containing"

test("an apostrophe or a quotation mark stands for any, and a sign of patterns for itself", () => {
  expect(containing("Women's “own”")).toBe("%Women_s _own_%")
  expect(containing("100%_\\")).toBe("%100\\%\\_\\\\%")
})
