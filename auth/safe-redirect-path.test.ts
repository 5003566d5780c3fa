import { expect, test } from "vitest"
import { safeRedirectPath } from "./safe-redirect-path"

test.each(["/desk", "/desk/stories/1/en?edition=2&view=history", "/desk/stories?search=a%20b#here"])(
  "after signing in one is led back to %s",
  to => {
    expect(safeRedirectPath(to)).toBe(to)
  },
)

test.each([
  undefined,
  "",
  "/",
  "/en/news",
  "/desks",
  "//evil.example/desk",
  "/\\evil.example/desk",
  "https://evil.example/desk",
  "/desk/../../en",
  "/desk/..//evil.example",
  "/desk/%2e%2e//evil.example",
  "/desk/..%2f..%2fevil.example",
  "/desk/\\evil.example",
  "/desk/images",
  "/desk/nothing-of-the-kind",
  "/desk//evil.example",
  "/desk\n",
  "/desk\0",
  "/\t/evil.example/desk",
  "javascript:alert(1)",
  "http://[",
])("%s leads to the desk", to => {
  expect(safeRedirectPath(to)).toBe("/desk")
})
