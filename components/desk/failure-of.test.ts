import { expect, test } from "vitest"
import { failureOf } from "./failure-of"

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more)

test.each([
  ["no network", new TypeError("Failed to fetch"), "unreachable"],
  ["a proxy's page", error("An unexpected response was received from the server."), "unreachable"],
  [
    "a bug in the action",
    error("An error occurred in the Server Components render.", { digest: "123" }),
    "fault",
  ],
  ["our server's refusal", error("This is more than can be sent at once, so nothing was done.\n"), "refused"],
  ["another version of the product", error("x", { name: "UnrecognizedActionError" }), "renewed"],
])("%s", (_what, thrown, code) => {
  expect(failureOf(thrown).code).toBe(code)
})

test("the server's own sentence is what is shown, and a fault has its number", () => {
  expect(failureOf(error("This came from another site and was refused.\n")).message).toBe(
    "This came from another site and was refused.",
  )
  expect(failureOf(error("hidden", { digest: "4711" })).message).toContain("4711")
  expect(failureOf(error("hidden", { digest: "4711" })).message).not.toContain("does not answer")
})
