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
  ["a database that is away", error("hidden", { digest: "DATABASE_AWAY" }), "away"],
  ["a database whose disk is full", error("hidden", { digest: "DATABASE_FULL" }), "away"],
  ["a database that can only be read", error("hidden", { digest: "DATABASE_READ_ONLY" }), "away"],
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

test("an outage is told by what is wrong, and not as a fault of ours", () => {
  const told = (digest: string) => failureOf(error("hidden", { digest })).message
  expect(told("DATABASE_AWAY")).toContain("may or may not have been done")
  expect(told("DATABASE_FULL")).toContain("disk is full")
})
