import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { confirmAlert } from "@/db/commands/confirm-alert"
import { makeAlertKey } from "@/db/commands/make-alert-key"
import { requestAlert } from "@/db/commands/request-alert"
import { gatherTestCast } from "@/tests/factories"
import { followedLists, readersMatching } from "./alerts"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
  for (const [email, query, frequency] of [
    ["ada@example.org", "list=news", "daily"],
    ["bo@example.org", "list=news", "weekly"],
    ["bo@example.org", "list=events&year=2026", "at_once"],
  ] as const) {
    await requestAlert({ language: "en", query, frequency, email })
    const [request] = await rows<{ id: number }>(appDb(), sql`select max(id)::int as id from alert_requests`)
    await confirmAlert(await makeAlertKey({ requestId: request?.id }))
  }
  await requestAlert({ language: "fr", query: "list=news", frequency: "daily", email: "cy_@example.org" })
})

test("editors see how many follow which list, most followed first, and nothing of who they are", async () => {
  const seen = await followedLists(people.noor, 1)
  expect(seen).toEqual({
    lists: [
      { language: "en", query: "list=news", at_once: 0, daily: 1, weekly: 1 },
      { language: "en", query: "list=events&year=2026", at_once: 1, daily: 0, weekly: 0 },
    ],
    sum: { readers: 2, alerts: 3, lists: 2, unconfirmed: 1 },
  })
  expect(await readersMatching(people.noor, "example")).toBeUndefined()
})

test("writers and reviewers see neither", async () => {
  for (const person of [people.diego, people.lena]) {
    expect(await followedLists(person, 1)).toBeUndefined()
    expect(await readersMatching(person, "example")).toBeUndefined()
  }
})

test("an administrator finds addresses by any part, whether they have said yes or not", async () => {
  expect(await readersMatching(people.tomas, "EXAMPLE")).toEqual([
    { email: "ada@example.org", alerts: 1, unconfirmed: 0, suspension: null },
    { email: "bo@example.org", alerts: 2, unconfirmed: 0, suspension: null },
    { email: "cy_@example.org", alerts: 0, unconfirmed: 1, suspension: null },
  ])
  expect(await readersMatching(people.tomas, "_")).toHaveLength(1)
})
