import { expect, test } from "vitest"
import {
  awayByDigest,
  awaySentence,
  DatabaseAway,
  databaseAwayIn,
  isDatabaseAway,
  unreachableSentence,
} from "./database-away"
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

test("a database that has too much to do is never said to be away, and what passes is worth another try", () => {
  const busy = new DatabaseAway("The wait for the database was too long.", { lack: "time" })
  for (const sentence of [
    awaySentence(busy),
    awaySentence({ mayHaveHappened: true, lack: "time" }),
    unreachableSentence(busy),
  ]) {
    expect(sentence).not.toMatch(/database|cannot be reached|tell whoever/i)
    expect(sentence).toMatch(/try again|look again/i)
  }
  expect(awayByDigest(busy.digest)).toBe("time")
  expect(unreachableSentence({ lack: "full" })).toContain("Tell whoever runs this site")
})
