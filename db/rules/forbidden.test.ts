import postgres, { type Sql } from "postgres"
import { afterAll, beforeAll, expect, test } from "vitest"
import { urlFor } from "@/db/connection"
import type { Attempt } from "@/tests/forbidden/attempt"
import { recordAttempts } from "@/tests/forbidden/record"
import { rightAttempts } from "@/tests/forbidden/rights"
import { setScene } from "@/tests/forbidden/scene"
import { stepAttempts } from "@/tests/forbidden/steps"
import { termAttempts } from "@/tests/forbidden/terms"
import { visitorAttempts } from "@/tests/forbidden/visitors"

/** Somebody has the password of one of our roles and types SQL. Each attempt is undone before the next. */

let attempts: Attempt[]
let connections: Record<Attempt["as"], Sql>

beforeAll(async () => {
  const scene = await setScene()
  attempts = [
    ...[...stepAttempts(scene), ...recordAttempts(scene), ...termAttempts(scene), ...rightAttempts(scene)],
    ...visitorAttempts(),
  ]
  const connect = (as: Attempt["as"]) => postgres(urlFor(as, process.env), { max: 1, onnotice() {} })
  connections = { app: connect("app"), public: connect("public") }
}, 120_000)
afterAll(() => Promise.all(Object.values(connections).map(each => each.end())))

/** What refuses it, also at a commit: a rule by its name, else Postgres's code. Undefined for what would stand. */
async function answerTo({ as, sql }: Attempt): Promise<string | undefined> {
  const undone = new Error("undone")
  try {
    await connections[as].begin(async tx => {
      await tx.unsafe(sql)
      await tx.unsafe("set constraints all immediate")
      throw undone
    })
  } catch (error) {
    if (error === undone) return undefined
    const { constraint_name, code } = error as { constraint_name?: string; code?: string }
    return constraint_name ?? code ?? String(error)
  }
}

test("every forbidden statement is refused by what is meant to refuse it, and its brothers pass", async () => {
  const surprises: string[] = []
  for (const attempt of attempts) {
    const [answer = "nothing", wanted = "nothing"] = [await answerTo(attempt), attempt.refusedBy]
    if (answer !== wanted) surprises.push(`${attempt.what}: refused by ${answer}, not by ${wanted}`)
  }
  expect(surprises).toEqual([])
}, 120_000)

test("there are many of them, of many kinds, and each once", () => {
  const forbidden = attempts.filter(({ refusedBy }) => refusedBy)
  expect(forbidden.length).toBeGreaterThan(250)
  expect(new Set(forbidden.map(({ refusedBy }) => refusedBy)).size).toBeGreaterThan(45)
  expect(attempts.length - forbidden.length).toBeGreaterThan(50)
  expect(new Set(attempts.map(({ what }) => what)).size).toBe(attempts.length)
})
