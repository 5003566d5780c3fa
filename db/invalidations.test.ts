import { beforeAll, expect, test } from "vitest"
import { armIn, gatherTestCast, step, textIn } from "@/tests/factories"
import { connect, urlFor } from "./connection"
import { watchInvalidations } from "./invalidations"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

async function watching<Result>(run: (heard: { tags: string[]; isListening: boolean }) => Promise<Result>) {
  const heard = { tags: [] as string[], isListening: false }
  const sql = connect(urlFor("app", process.env), { max: 2 })
  const stop = watchInvalidations(sql, {
    drop: tags => heard.tags.push(...tags),
    listen: isListening => {
      heard.isListening = isListening
    },
  })
  await until(() => heard.isListening)
  await run(heard)
  stop()
  await sql.end({ timeout: 1 })
}
const until = async (condition: () => boolean) => {
  for (let tries = 0; tries < 200 && !condition(); tries++)
    await new Promise(resolve => setTimeout(resolve, 25))
}

test("publishing tells every listener, at the commit, which pages are out of date", () =>
  watching(async heard => {
    const { editionId, storyId } = await textIn("approved", people)
    expect(heard.tags).not.toContain(`story:${storyId}`)
    await step(people.noor, editionId, "publish_now")
    await until(() => heard.tags.includes(`story:${storyId}`))
    expect(heard.tags).toEqual(expect.arrayContaining([`story:${storyId}`, "list:en:home", "list:en:news"]))
  }))

test("at a scheduled instant each listener tells itself, with no publisher", () =>
  watching(async heard => {
    const { editionId, storyId } = await textIn("approved", people)
    await armIn(people.noor, editionId, 0.8)
    expect(heard.tags).not.toContain(`story:${storyId}`)
    await until(() => heard.tags.includes(`story:${storyId}`))
    expect(heard.tags).toContain(`story:${storyId}`)
  }))
