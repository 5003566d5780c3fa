import { sql } from "drizzle-orm"
import type { Sql } from "postgres"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { placeText } from "@/db/commands/placements"
import { putTerms } from "@/db/commands/put-terms"
import { connect, urlFor } from "@/db/connection"
import { gatherTestCast, textIn } from "@/tests/factories"
import { change } from "@/tests/forbidden/sql"
import { ruleAgainst } from "@/tests/rule-against"

/** Somebody lets what is checked at the commit be checked at once, and changes it again in the same transaction. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
let app: Sql
beforeAll(async () => {
  people = await gatherTestCast()
  await putTerms(
    "topics",
    ["housing", "climate"].map(slug => ({ slug, names: { en: slug, fr: slug, es: slug } })),
  )
  app = connect(urlFor("app", process.env), { max: 1 })
})
afterAll(() => app.end())

let text: Awaited<ReturnType<typeof textIn>>
beforeEach(async () => {
  text = await textIn("published", people)
})

const checked = "set constraints all immediate;"
const putOff = "set constraints all deferred;"

const refusing = (...statements: string[]) => ruleAgainst(app, ...statements)

const told = (action: "refile" | "rename", reason: string) => `
  insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, reason)
  select id, version + 1, '${action}', status, status, ${people.noor.id}, ${reason} from editions where id = ${text.editionId};
  ${change(text.editionId, "")}`

const refiled = (to: string) => told("refile", `filing_of(${text.storyId}) || ' → ${to}'`)
const filed = (topic: string) =>
  `insert into story_topics (story_id, topic_id) select ${text.storyId}, id from topics where slug = '${topic}';`
const unfiled = (topic: string) =>
  `delete from story_topics where story_id = ${text.storyId} and topic_id = (select id from topics where slug = '${topic}');`

test("a story is filed where the newest entry says, and nowhere else afterwards", async () => {
  const housed = refiled("topic housing") + filed("housing")
  for (const more of [filed("climate"), unfiled("housing"), unfiled("housing") + filed("climate")])
    for (const pause of [checked, checked + putOff, ""])
      expect(await refusing(housed, pause, more), more).toBe("a_history_entry_comes_true")
  expect(
    await refusing(housed, checked, putOff, refiled("topic climate"), unfiled("housing"), filed("climate")),
  ).toBe(undefined)
  const [filing] = await rows(appDb(), sql`select filing_of(${text.storyId}) as is`)
  expect(filing).toEqual({ is: "topic climate" })
})

test("a filing is told in two parts, so that nothing else can be told between them", async () => {
  const more = told("refile", `filing_of(${text.storyId}) || ' → region mars → topic housing'`)
  expect(await refusing(more, filed("housing"))).toBe("a_change_is_told_as_it_is")
})

test("an address is the one that the newest entry says", async () => {
  const [{ slug } = {}] = await rows<{ slug: string }>(
    appDb(),
    sql`select slug from language_versions where id = ${text.languageVersionId}`,
  )
  const renamed = (from: string | undefined, to: string) =>
    `${told("rename", `'${from} → ${to}'`)} ${called(to)}`
  const called = (to: string | undefined) =>
    `update language_versions set slug = '${to}' where id = ${text.languageVersionId};`
  const there = `elsewhere-${text.editionId}`
  const andBack = [renamed(slug, there), checked, putOff, renamed(there, `${slug}`), checked]
  expect(await refusing(...andBack, called(there))).toBe("an_address_changes_with_its_history")
  expect(await refusing(...andBack)).toBe(undefined)
})

test("a text stands on the home page where the newest note says", async () => {
  const { id } = await placeText(people.noor, {
    languageVersionId: text.languageVersionId,
    spot: "lead",
    timeZone: "UTC",
  })
  const put = (spot: string) => `update placements set spot = '${spot}' where id = ${id};`
  const moved = (spot: string) => `${put(spot)}
    insert into placement_notes (placement_id, action, spot, actor_id) values (${id}, 'move', '${spot}', ${people.noor.id});`
  const andBack = [putOff, moved("stage-4"), checked, putOff, moved("lead"), checked, putOff]
  expect(await refusing(...andBack, put("stage-4"))).toBe("a_placement_has_its_note")
  expect(await refusing(...andBack)).toBe(undefined)
})
