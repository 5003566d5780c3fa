import postgres from "postgres"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { addImage } from "@/db/commands/add-image"
import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import { urlFor } from "@/db/connection"
import { armIn, gatherTestCast, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { publicViews } from "./privileges"

/** What visitors' role learns of rows that it may not see, by errors, casts and conditions of its own. */

const visitor = postgres(urlFor("public", process.env), { max: 1, onnotice() {} })
afterAll(() => visitor.end())

const secret = "Quillonnade"

beforeAll(async () => {
  const cast = await gatherTestCast()
  const image = await addImage(cast.diego, {
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
  await putTerms("series", [{ slug: "unseen-tales", names: { en: "Tales", fr: "Contes", es: "Cuentos" } }])
  await make("news")
  const coming = await make("interview")
  await fileStory(cast.noor, {
    ...{ editionId: coming.editionId, version: await versionOf(coming.editionId), regions: ["africa"] },
    ...{ topics: [], countries: [], series: "unseen-tales" },
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
    "select live.in_own_time(array['en'], most => 1000)",
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

describe("how many rows a guess met is told by no plan and no statistics", () => {
  type Guess = { view: string; column: string; guess: string }
  /** What whoever asks may set, so that Postgres begins with another table. */
  const plans = ["", "set local enable_nestloop = off", "set local enable_seqscan = off"]

  /** What each step of a plan met, without the guess itself; and what was read of the tables beneath meanwhile. */
  const met = ({ view, column, guess }: Guess, { plan, kind }: { plan: string; kind: string }) =>
    visitor.begin(async tx => {
      await tx.unsafe(plan)
      const last = String.fromCharCode(guess.charCodeAt(guess.length - 1) + 1)
      const before = await readSoFar(tx)
      const [told] = await tx.unsafe(
        `explain (analyze, costs off, timing off, summary off, buffers off, format json) select from live.${view}
         where ${kind} ${column} >= '${guess}' and ${column} < '${guess.slice(0, -1)}${last}'`,
      )
      const read = (await readSoFar(tx)).map(({ of, rows }, place) => [of, rows - before[place]?.rows])
      const counts = (key: string, value: unknown) =>
        /^[0-9]*$|Rows|Loops|^Plans?$|^Node Type$|^Alias$/.test(key) ? value : undefined
      return JSON.stringify([told?.["QUERY PLAN"], read.filter(([, rows]) => rows !== 0)], counts, 1)
    })
  const readSoFar = (tx: postgres.TransactionSql) =>
    tx`select relname as of, coalesce(idx_tup_fetch, 0)::int + seq_tup_read::int as rows
       from pg_stat_xact_all_tables where schemaname = 'public' order by relname`

  async function expectNothingTold(guess: Guess, kinds = [""]) {
    const wrong = { ...guess, guess: `z${guess.guess.slice(1)}` }
    for (const plan of plans)
      for (const kind of kinds)
        expect(await met(guess, { plan, kind }), `${guess.column} ${plan}`).toBe(
          await met(wrong, { plan, kind }),
        )
  }

  // Visitors may read every term. Decision 26 says what lists and the catalogue tell of texts that are scheduled.
  const open = ["regions", "countries", "topics", "series", "listings", "catalogue"]
  for (const view of publicViews.filter(view => !open.includes(view)))
    test(`of live.${view}`, async () => {
      const columns = await visitor<
        { name: string }[]
      >`select column_name as name from information_schema.columns
        where table_schema = 'live' and table_name = ${view} and data_type = 'text'`
      const names = columns.map(({ name }) => name)
      const narrower = ["kind", "language", "slug"].every(name => names.includes(name))
        ? ["", "kind = 'news' and language = 'en' and"]
        : [""]
      for (const column of names) await expectNothingTold({ view, column, guess: "quillonnade" }, narrower)
    })

  test("of a picture that nobody has published", () =>
    expectNothingTold({ view: "images", column: "sha256", guess: "ffff" }))

  test("of what is hidden and filed under a region or a series", async () => {
    await expectNothingTold({ view: "filings", column: "slug", guess: "africa" })
    await expectNothingTold({ view: "filings", column: "slug", guess: "unseen" })
    await expectNothingTold({ view: "texts", column: "series", guess: "unseen" })
  })
})

test("a text is found by its whole address once visitors have had it, and not before", async () => {
  const at = (slug: string) => visitor`select live.texts_at('news', ${slug}, array['en']) as id`
  const [inSight] = await visitor`select slug, id from live.texts where kind = 'news' limit 1`
  expect(await at(inSight?.slug)).toEqual([{ id: inSight?.id }])
  expect(await at("quillonnade-in-news")).toEqual([])
  expect(await visitor`select slug from live.text_after('news', 'en', 'quillonnade-in-news')`).toEqual([])
})
