import { sql } from "drizzle-orm"
import { afterEach, expect, test, vi } from "vitest"
import { transact } from "@/db/transact"
import { outcomeOf } from "./action"

const log = vi.spyOn(console, "error").mockImplementation(() => {})
afterEach(() => log.mockClear())

test("a fault is found in the log by its number, in one line that holds no word of what was typed", async () => {
  const words = "a secret of the draft"
  const outcome = await outcomeOf(() =>
    transact(async tx => {
      await tx.execute(sql`select ${words}::int`)
      return { ok: true, result: undefined }
    }),
  )
  expect(outcome).toMatchObject({ ok: false, code: "fault" })
  const [, number] = /number (\d{6})/.exec(outcome.ok ? "" : outcome.message) ?? []
  const said = log.mock.calls.flat().join("\n")
  expect(said).toContain(`Fault ${number}: Postgres 22P02`)
  expect(said).not.toContain(words)
  expect(said).not.toContain("\n")
})
