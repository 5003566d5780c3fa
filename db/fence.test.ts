import { beforeAll, expect, test } from "vitest"
import { env } from "@/env"
import { gatherTestCast, step, textIn } from "@/tests/factories"
import { connect, urlFor } from "./connection"
import { watchInvalidations } from "./invalidations"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  env.DATABASE_URL = process.env.DATABASE_URL
  people = await gatherTestCast()
})

/** A process that keeps pages: what it has been told to drop. */
async function reader() {
  const dropped = new Set<string>()
  let isListening = false
  const sql = connect(urlFor("app", process.env), { max: 2 })
  const watch = watchInvalidations(sql, {
    drop: tags => {
      for (const tag of tags) dropped.add(tag)
    },
    listen: is => {
      isListening = is
    },
  })
  await expect.poll(() => isListening).toBe(true)
  return {
    dropped,
    leave: async () => {
      await watch.stop()
      await sql.end({ timeout: 1 })
    },
  }
}

test("who is told that a text is taken down is told after every reader has dropped it", async () => {
  const readers = await Promise.all([reader(), reader(), reader()])
  for (let round = 0; round < 10; round++) {
    const { editionId, storyId } = await textIn("published", people)
    for (const { dropped } of readers) dropped.clear()
    await step(people.noor, editionId, "take_down", { reason: "It was wrong." })
    for (const { dropped } of readers) expect(dropped).toContain(`story:${storyId}`)
  }
  await Promise.all(readers.map(each => each.leave()))
})

test("nobody waits for a reader that is gone", async () => {
  const gone = await reader()
  const sql = connect(urlFor("app", process.env), { max: 1 })
  const waitedFor = async () =>
    (await sql`select from cache_readers join pg_stat_activity using (pid)`).length
  expect(await waitedFor()).toBe(1)
  await gone.leave()
  await expect.poll(waitedFor).toBe(0)
  await sql.end({ timeout: 1 })
})

test("a reader whose word never comes is waited for until it can serve nothing any more", async () => {
  const sql = connect(urlFor("app", process.env), { max: 1 })
  await sql`insert into cache_readers (pid) values (pg_backend_pid())`
  const { editionId } = await textIn("approved", people)
  const begun = performance.now()
  await step(people.noor, editionId, "publish_now")
  expect(performance.now() - begun).toBeGreaterThan(5_000)
  await sql.end({ timeout: 1 })
})
