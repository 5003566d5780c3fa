import { sql } from "drizzle-orm"
import { expect, test } from "vitest"
import { appDb } from "@/db/client"

test("arrays arrive as arrays", async () => {
  const [row] = await appDb().execute(sql`select
    array['plain', 'with "quotes", {braces} and a \\ backslash', '', 'NULL', null] as words, array[]::text[] as nothing,
    array[1, -2]::int[] as whole, array[0.5]::float8[] as parts, array[true, false] as answers,
    array[9007199254740993]::bigint[] as large`)
  expect(row).toEqual({
    words: ["plain", 'with "quotes", {braces} and a \\ backslash', "", "NULL", null],
    nothing: [],
    whole: [1, -2],
    parts: [0.5],
    answers: [true, false],
    large: ["9007199254740993"],
  })
})
