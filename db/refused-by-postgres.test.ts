import { sql } from "drizzle-orm"
import { expect, test } from "vitest"
import { databaseAwayIn } from "@/domain/database-away"
import { DomainError } from "@/domain/errors"
import { transact } from "./transact"

/** What Postgres can say to a command, each raised by Postgres itself, and what a person is told of it. */

const raise = (code: string, message = "words of a draft") =>
  transact(tx =>
    tx.execute(sql.raw(`do $$ begin raise exception '${message}' using errcode = '${code}'; end $$`)),
  )

const toldOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "done",
    error => {
      if (error instanceof DomainError) return `${error.code}: ${error.message}`
      return databaseAwayIn(error) ? "away" : "bug"
    },
  )

test("a rule of ours is a conflict with its own sentence", async () => {
  expect(await toldOf(raise("23000", "This text is frozen."))).toBe("conflict: This text is frozen.")
})

test.each(["23505", "23503", "23001", "23P01"])(
  "a collision that no command foresaw (%s) is a conflict in plain words",
  async code => {
    expect(await toldOf(raise(code))).toMatch(/^conflict: Somebody else changed something/)
  },
)

test.each(["40001", "40P01"])(
  "a race that Postgres broke off (%s) is tried once more, then told",
  async code => {
    let tries = 0
    const second = transact(async tx => {
      if (++tries === 1)
        await tx.execute(sql.raw(`do $$ begin raise exception 'x' using errcode = '${code}'; end $$`))
    })
    expect(await toldOf(second)).toBe("done")
    expect(tries).toBe(2)
    expect(await toldOf(raise(code))).toMatch(/^conflict: .* Try again\.$/)
  },
)

test("a row that somebody holds for as long as we wait is no outage", async () => {
  expect(await toldOf(raise("55P03"))).toMatch(/^conflict: Somebody else is changing the same/)
})

test.each(["53100", "53300", "57P01", "57014", "58030", "25006"])(
  "a server in trouble (%s) is an outage",
  async code => {
    expect(await toldOf(raise(code))).toBe("away")
  },
)

test.each(["22021", "22P02", "22P05", "22003", "23514", "23502", "42703", "42501"])(
  "what the command itself did wrong (%s) is a bug and neither a refusal nor an outage",
  async code => {
    expect(await toldOf(raise(code))).toBe("bug")
  },
)

test("a table that takes no changes is an outage", async () => {
  const readOnly = transact(async tx => {
    await tx.execute(sql`set transaction read only`)
    await tx.execute(sql`update stories set owner_id = owner_id`)
  })
  expect(await toldOf(readOnly)).toBe("away")
})
