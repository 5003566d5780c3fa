import { expect, test } from "vitest"
import { awaySentence, DatabaseAway, databaseAwayIn, isDatabaseAway } from "./database-away"
import { conflict } from "./errors"

const away = new DatabaseAway("The connection was lost.")

test("it is found beneath what a library wrapped round it", () => {
  expect(databaseAwayIn(new Error("Failed query", { cause: new Error("again", { cause: away }) }))).toBe(away)
})

test("it is known when another copy of this module made it", () => {
  expect(isDatabaseAway(Object.assign(new Error("elsewhere"), { name: "DatabaseAway" }))).toBe(true)
})

test("a refusal, a bug and nothing at all are something else", () => {
  for (const other of [
    conflict("No."),
    new Error("Failed query", { cause: new TypeError() }),
    undefined,
    "away",
  ])
    expect(isDatabaseAway(other)).toBe(false)
})

test("a person is told that nothing was changed only where that is sure", () => {
  expect(awaySentence(away)).toContain("nothing was changed")
  expect(awaySentence(new DatabaseAway("", { mayHaveHappened: true }))).toContain(
    "may or may not have been done",
  )
})
