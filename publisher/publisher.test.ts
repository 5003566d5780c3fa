import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, publicDb, rows } from "@/db/client"
import { publishNextDue } from "@/db/commands/publish-due"
import { armIn, gatherTestCast, step, textIn } from "@/tests/factories"
import { startPublisher } from "./publisher"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

const until = async (condition: () => Promise<boolean>) => {
  for (let tries = 0; tries < 200 && !(await condition()); tries++)
    await new Promise(resolve => setTimeout(resolve, 25))
}
const statusOf = async (id: number) =>
  (await rows<{ status: string }>(appDb(), sql`select status from editions where id = ${id}`))[0]?.status
const goLives = async (id: number) =>
  (await rows(appDb(), sql`select from history where edition_id = ${id} and action = 'go_live'`)).length
const isPublic = async (languageVersionId: number) =>
  (await rows(publicDb(), sql`select from live.texts where id = ${languageVersionId}`)).length === 1

test("a due edition is in sight at its second with no publisher at all", async () => {
  const { editionId, languageVersionId } = await textIn("approved", people)
  await armIn(people.noor, editionId, 0.8)
  expect(await isPublic(languageVersionId)).toBe(false)
  await until(() => isPublic(languageVersionId))
  expect(await isPublic(languageVersionId)).toBe(true)
  expect(await statusOf(editionId)).toBe("scheduled")
  await publishNextDue()
})

test("a running publisher is woken by a new schedule and brings it live once, with others beside it", async () => {
  const stops = [startPublisher(), startPublisher(), startPublisher()]
  const { editionId } = await textIn("approved", people)
  await armIn(people.noor, editionId, 0.8)
  await until(async () => (await statusOf(editionId)) === "published")
  expect(await statusOf(editionId)).toBe("published")
  await Promise.all(stops.map(stop => stop()))
  expect(await goLives(editionId)).toBe(1)
})

test("many publishers at once publish each due edition once", async () => {
  const ids: number[] = []
  for (let count = 0; count < 12; count++) {
    const { editionId } = await textIn("approved", people)
    await armIn(people.noor, editionId, 0.6)
    ids.push(editionId)
  }
  await new Promise(resolve => setTimeout(resolve, 700))
  const publish = async () => {
    while ((await publishNextDue()) !== undefined);
  }
  await Promise.all([publish(), publish(), publish(), publish()])
  for (const id of ids) expect(await goLives(id)).toBe(1)
})

test("unscheduling in the last half second is refused, and the text goes live", async () => {
  const { editionId } = await textIn("approved", people)
  await armIn(people.noor, editionId, 0.4)
  await expect(step(people.noor, editionId, "unschedule")).rejects.toMatchObject({
    code: "conflict",
    message: "It goes live this very moment.",
  })
})
