import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { asOwner } from "@/db/as-owner"
import { appDb, publicDb, rows } from "@/db/client"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { armIn, expireNow, gatherTestCast, rewrite, small, step, textIn } from "@/tests/factories"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

const untrue = () =>
  asOwner(tx =>
    rows(
      tx,
      sql`(table catalogue except table catalogue_derived) union all (table catalogue_derived except table catalogue)`,
    ),
  )

/** Which texts a visitor finds with a word, by their title. */
const found = async (word: string) =>
  (
    await rows<{ title: string }>(
      publicDb(),
      sql`select content->>'title' as title from live.catalogue join live.texts using (id)
          where catalogue.words @@ search.query('en', ${word}) order by title`,
    )
  ).map(({ title }) => title)

async function withWords(title: string) {
  const text = await textIn("published", people)
  const nextId = await beginNextEdition(people.noor, text)
  await rewrite(people.noor, nextId, { ...text.content, ...small, title })
  await step(people.noor, nextId, "submit")
  await step(people.lena, nextId, "approve")
  return { ...text, nextId }
}

test("words are found from their second on, without a publisher, and those before are not", async () => {
  const { nextId } = await withWords("Heliotrope")
  expect(await found("heliotrope")).toEqual([])
  await armIn(people.noor, nextId, 0.2)
  expect(await found("heliotropes")).toEqual([])
  expect(await untrue()).toEqual([])
  await new Promise(resolve => setTimeout(resolve, 250))
  expect(await found("heliotropes")).toEqual(["Heliotrope"])
  expect(await untrue()).toEqual([])
})

test("a draft, a text taken down and one that expired are not found", async () => {
  const first = await withWords("Marigold")
  await step(people.noor, first.nextId, "publish_now")
  expect(await found("marigold")).toEqual(["Marigold"])
  await step(people.noor, first.nextId, "take_down", { reason: "It was wrong." })
  expect(await found("marigold")).toEqual([])

  const second = await withWords("Larkspur")
  await step(people.noor, second.nextId, "publish_now")
  await expireNow(second.nextId)
  expect(await found("larkspur")).toEqual([])
  expect(await untrue()).toEqual([])
})

test("nobody but Postgres writes it, and visitors read no more than what is in sight", async () => {
  await expect(appDb().execute(sql`delete from catalogue`)).rejects.toThrow()
  await expect(publicDb().execute(sql`select from public.catalogue`)).rejects.toThrow()
})
