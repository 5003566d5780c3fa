import postgres from "postgres"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { addImage } from "@/db/commands/add-image"
import { fileStory } from "@/db/commands/file-story"
import { urlFor } from "@/db/connection"
import { armIn, gatherTestCast, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { publicViews } from "./privileges"

/** What visitors' role learns of rows that it may not see, by errors, casts and conditions of its own. */

const visitor = postgres(urlFor("public", process.env), { max: 1, onnotice() {} })
afterAll(() => visitor.end())

const secret = "Quillonnade"

beforeAll(async () => {
  const cast = await gatherTestCast()
  const image = await addImage(cast.noor, {
    sha256: "f".repeat(64),
    width: 777_777,
    height: 10,
    name: "hidden.jpg",
  })
  const person = {
    name: secret,
    role: secret,
    organisation: secret,
    about: "",
    portrait: null,
    qualifier: secret,
  }
  const content = {
    summary: secret,
    leadImage: { imageId: image.id, alt: secret, caption: "", credit: "" },
  }
  // a draft, one that is to come, one that is taken down; and a text in sight with a hidden next edition
  const make = async (kind: "news" | "interview") =>
    writeDraft(cast.diego, {
      kind,
      title: `${secret} in ${kind}`,
      content: kind === "interview" ? { people: [person] } : content,
    })
  await make("news")
  const coming = await make("interview")
  await fileStory(cast.noor, {
    ...{ editionId: coming.editionId, version: await versionOf(coming.editionId), regions: ["africa"] },
    ...{ topics: [], countries: [], series: null },
  })
  await step(cast.diego, coming.editionId, "submit")
  await step(cast.lena, coming.editionId, "approve")
  await armIn(cast.noor, coming.editionId, 3600)
  await textIn("published", cast)
  await textIn("gone", cast)
}, 60_000)

/** A condition that fails, with the row in the error, wherever it is worked out over a row with the secret. */
const leaks = (row: string) =>
  `(case when ${row}::text ~* '${secret}|777777' then ${row}::text else '1' end)::int = 1`

const errorOf = (statement: string) =>
  visitor.unsafe(statement).then(
    rows => (JSON.stringify(rows).match(new RegExp(secret, "i")) ? "a row" : ""),
    (error: Error) => error.message,
  )

describe("nothing that is hidden shows in an error", () => {
  for (const view of publicViews)
    test(`of live.${view}`, async () => {
      for (const condition of [
        leaks("seen"),
        `seen is not null and ${leaks("seen")} and true`,
        `exists (select 1 from generate_series(1, 3) n where ${leaks("seen")} and n > 0)`,
      ])
        expect(await errorOf(`select from live.${view} seen where ${condition} limit 100`)).toBe("")
    })

  test("of titles read as numbers, words compared, and joins", async () => {
    for (const statement of [
      "select from live.texts where (content->>'title')::int = 1 and content->>'title' like 'Quil%'",
      "select from live.texts where content->>'title' like 'Quil%' and 1 / (length(content->>'title') - length(content->>'title')) = 1",
      "select from live.wordings where words like '%Quil%' and words::int = 1",
      "select from live.people where name = 'Quillonnade' and name::int = 1",
      "select from live.catalogue where names like 'quil%' and names::int = 1",
      "select from live.listings where list like 'person:quil%' and list::int = 1",
      "select from live.listings join live.texts using (id) where list like 'person:quil%' and substring(list from 8)::int = 1",
      "select from live.addresses where slug like 'quil%' and slug::int = 1",
      "select from live.images where width = 777777 and 1 / (width - 777777) = 1",
      "select from live.filings f join live.addresses a using (story_id) where a.slug like 'quil%' and a.slug::int = 1",
      "select count(*) from live.texts group by case when content->>'title' like 'Quil%' then (content->>'title')::int end",
      "select from live.texts order by case when content->>'title' like 'Quil%' then (content->>'title')::int end",
    ])
      expect(await errorOf(statement), statement).toBe("")
  })
})

test("functions that read for visitors give nothing hidden", async () => {
  for (const statement of [
    `select * from search.found(array['en'], '${secret}')`,
    `select * from search.nearly_found(array['en'], '${secret}')`,
    `select search.begun('en', '${secret.toLowerCase()}', 10) as ids`,
    "select * from live.catalogued(array['en'])",
    "select * from live.catalogued(array['en'], '[[\"region:africa\"]]')",
    `select * from live.catalogued(array['en''; select 1; --'], '[["''); drop table x; --"]]')`,
    "select * from live.counted_by_language(array['en', 'fr'])",
    `select * from live.counted_by_language(array['en'], '[["region:africa"]]')`,
    "select * from live.counted_by_list(array['en'], chosen => array['region:africa'])",
    `select * from live.counted_by_list(array['en''; --'], '[["''); --"]]', 'infinity', array['''); drop table x; --'])`,
    "select live.dated(array['en'], most => 1000)",
    "select * from live.latest_changes(1000)",
    `select live.mentioning('en', '${secret}', 'nobody', 10)`,
  ]) {
    expect(await errorOf(statement), statement).toBe("")
    const rows = JSON.stringify(await visitor.unsafe(statement))
    expect(rows).not.toContain("person:quillonnade")
  }
  expect(await visitor`select search.begun('en', 'quillonnade', 10) as ids`).toEqual([{ ids: [] }])
  expect(await visitor`select * from live.catalogued(array['en'], '[["region:africa"]]')`).toHaveLength(0)
})

test("functions that count for visitors count nothing hidden", async () => {
  // of four texts one is in sight, and it is not filed under Africa
  const byList =
    await visitor`select list, met, missed from live.counted_by_list(array['en'], chosen => array['news'])`
  expect(byList.filter(({ list }) => list === "home")).toEqual([{ list: "home", met: 1, missed: 0 }])
  expect(byList.filter(({ list }) => /africa|person/.test(list))).toEqual([])
  expect(await visitor`select * from live.counted_by_language(array['en', 'fr'])`).toEqual([
    { language: "en", number: 1 },
  ])
  for (const groups of ['[["region:africa"]]', '[["news"], ["region:africa"]]', '[["person:quillonnade"]]'])
    expect(
      await visitor`select * from live.counted_by_language(array['en'], ${groups}::text::jsonb)`,
    ).toEqual([])
})

test("neither statistics nor what others ask tell of what is hidden", async () => {
  expect(await visitor`select from pg_stats where schemaname in ('public', 'live')`).toHaveLength(0)
  expect(
    await visitor`select from pg_stat_activity where usename <> current_user and query not in ('', '<insufficient privilege>')`,
  ).toHaveLength(0)
  const plan = JSON.stringify(
    await visitor.unsafe(
      "explain (analyze, verbose, format json) select * from live.texts where slug ~ 'quil'",
    ),
  )
  expect(plan).not.toMatch(/Quillonnade/)
})
