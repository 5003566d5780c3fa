import { expect, test } from "vitest"
import { saidOnce } from "./said-once"

test("what becomes of the words, and whom to tell, is left to the editor", () => {
  expect(
    saidOnce(
      "You are signed in as Noor now; this page was opened by Ada. Nothing was done, and what you typed is still here.",
    ),
  ).toBe("You are signed in as Noor now; this page was opened by Ada. Nothing was done.")
  expect(
    saidOnce(
      "This could not be done because of a fault of ours. What you typed is still here. Tell whoever runs this desk, and name the number 7-a.",
    ),
  ).toBe("This could not be done because of a fault of ours. Its number is 7-a.")
  expect(saidOnce("Shorten the title.")).toBe("Shorten the title.")
})
