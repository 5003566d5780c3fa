import { sql } from "drizzle-orm"
import { expect, test } from "vitest"
import { appDb } from "./client"
import { isServersTrouble } from "./error-cause"
import { errorLine, errorSentence } from "./error-line"

const secret =
  "Words of a draft,\n    at a place that is no frame (draft.ts:1:1)\u001b[31m that nobody has read"

const failing = {
  "a query of our own": () => appDb().execute(sql`select ${secret}::int`),
  "a value that no column takes": () => appDb().execute(sql`select ${secret}::jsonb -> 'a'`),
  "a row that a check refuses": () =>
    appDb().execute(
      sql`insert into images (sha256, width, height, name, uploaded_by) values ('x', 1, 1, ${secret}, 0)`,
    ),
}

test.each(Object.entries(failing))("of %s the log has one line and none of its values", async (_, run) => {
  const error = await run().then(
    () => expect.fail("It did not fail."),
    (reason: unknown) => reason,
  )
  expect(String(error)).toContain("nobody has read") // or there would be nothing to leave out
  for (const line of [errorLine(error), errorSentence(error)]) {
    expect(line).toMatch(/^Postgres [0-9A-Z]{5}/)
    expect(line).not.toMatch(/nobody has read|Words of|at a place|\n/)
    expect(line).not.toContain("\u001b")
  }
  const wrapped = new Error("A page failed.", { cause: error })
  expect(errorLine(wrapped)).toMatch(/^Postgres [0-9A-Z]{5}/)
})

test("a failed query without a word from Postgres is told by what the driver said", () => {
  const cause = Object.assign(new Error("write CONNECTION_CLOSED"), { code: "CONNECTION_CLOSED" })
  const error = new Error(`Failed query: insert into x\nparams: ${secret}`, { cause })
  expect(errorLine(error)).toMatch(/^Error: write CONNECTION_CLOSED/)
  expect(errorLine(new Error(`Failed query: insert into x\nparams: ${secret}`))).toMatch(
    /^Error: Failed query \|/,
  )
})

test("a mistake of ours is told with the place where it happened, and a sentence of ours as it is", () => {
  const mistake = new TypeError("x is not\na function")
  expect(errorLine(mistake)).toMatch(/^TypeError: x is not \| at .*error-line\.test/)
  expect(errorSentence(new Error("Set SITE_URL.\nAnd PORT."))).toBe("Set SITE_URL.\nAnd PORT.")
  expect(errorLine({ draft: secret })).toBe("object")
})

test("what the system says of a disk or a line is no word of Postgres, though its codes are as long", () => {
  for (const code of ["EROFS", "EPIPE", "EPERM", "EBUSY"]) {
    const cause = Object.assign(new Error(`${code}: not now`), { code })
    const error = new Error("Nothing can be written in the data folder.", { cause })
    expect(errorSentence(error), code).toBe("Nothing can be written in the data folder.")
    expect(errorLine(error), code).toMatch(/^Error: Nothing can be written/)
    expect(isServersTrouble(cause), code).toBe(true)
  }
})
