import { expect, test } from "vitest"
import { TooManyTries } from "@/db/commands/sign-in-tries"
import { inRequest, type RequestNote } from "@/platform/request-note"
import { TooBusy } from "./sign-in-queue"
import { refusedForNow, tooManyFromHere } from "./sign-in-refusal"

const told = (run: () => string) => {
  const note: RequestNote = { address: "/sign-in", client: "a" }
  return [inRequest(note, run), note.waitSeconds]
}

test.each([
  [new TooBusy(2, "account"), "to this account are still being looked at", "2 seconds", 2],
  [new TooBusy(3), "Many people are signing in just now", "3 seconds", 3],
  [new TooManyTries(1, "own"), "too many wrong passwords for this account from here", "1 second.", 1],
  [new TooManyTries(3_600, "strangers"), "A browser that it was signed in with before", "60 minutes", 3_600],
])(
  "who was not judged reads why and for how long, and so does their browser: %s",
  (error, why, wait, seconds) => {
    const [words, waitSeconds] = told(() => refusedForNow(error))
    expect(words).toContain(why)
    expect(words).toContain(wait)
    expect(words).toContain("not looked at")
    expect(words).not.toMatch(/database/i)
    expect(waitSeconds).toBe(seconds)
  },
)

test("too many tries of one client are told as that, and everything else is thrown on", () => {
  expect(told(() => tooManyFromHere(12))).toEqual([expect.stringContaining("12 seconds"), 12])
  const bug = new TypeError("a bug")
  expect(() => refusedForNow(bug)).toThrow(bug)
})
