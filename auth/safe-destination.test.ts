import { expect, test } from "vitest"
import { safeDestination } from "./sign-in"

test.each(["/desk", "/desk/stories/1/en?edition=2&view=history", "/desk/stories?search=a%20b#here"])(
  "after signing in one is led back to %s",
  to => {
    expect(safeDestination(to)).toBe(to)
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
  "/\t/evil.example/desk",
  "javascript:alert(1)",
  "http://[",
])("%s leads to the desk", to => {
  expect(safeDestination(to)).toBe("/desk")
})
