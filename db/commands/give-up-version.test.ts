import { sql } from "drizzle-orm"
import postgres, { type Sql } from "postgres"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { connect, urlFor } from "@/db/connection"
import { givenUpVersionsOf, versionNamed, versionOfText } from "@/db/queries/desk/versions"
import { gatherTestCast, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { addPerson } from "./add-person"
import { forgetGivenUp } from "./forget-given-up"
import { giveUpVersion } from "./give-up-version"

let people: Awaited<ReturnType<typeof gatherTestCast>>
let app: Sql
let owner: Sql
beforeAll(async () => {
  people = await gatherTestCast()
  app = connect(urlFor("app", process.env), { max: 1 })
  owner = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
})
afterAll(() => Promise.all([app.end(), owner.end()]))

type Text = Awaited<ReturnType<typeof writeDraft>>
type Giver = (typeof people)[keyof typeof people]

const giveUp = (actor: Giver, { editionId, content }: Text, title: string, why = "took_theirs" as const) =>
  giveUpVersion(actor, { editionId, version: 2, why, content: { ...content, title } })

const count = async (languageVersionId: number) => (await givenUpVersionsOf(languageVersionId)).length

test("a given-up version is kept, listed and opened with whose it is, and is no revision", async () => {
  const text = await writeDraft(people.diego)
  const version = await versionOf(text.editionId)
  const { id } = await giveUp(people.noor, text, "Noor's title")
  expect(await givenUpVersionsOf(text.languageVersionId)).toMatchObject([
    { id, edition: 1, authorName: "Noor Rahman", why: "took_theirs" },
  ])
  const opened = await versionOfText(people.diego, text.languageVersionId, { of: "given-up", id })
  expect(opened?.content.title).toBe("Noor's title")
  expect(await versionOf(text.editionId)).toBe(version)
})

test("nobody is a contributor by what they gave up", async () => {
  const text = await writeDraft(people.diego)
  await giveUp(people.amira, text, "Amira's title")
  await step(people.diego, text.editionId, "submit")
  await step(people.amira, text.editionId, "approve")
})

test("whoever sees a text and may not write in it keeps no words there", async () => {
  const text = await writeDraft(people.diego)
  const both = await addPerson(
    { name: "Both", email: "both@example.org", roles: ["writer", "reviewer"], timeZone: "UTC" },
    "no password opens this",
  )
  await expect(giveUp(both, text, "A title of theirs")).rejects.toMatchObject({ code: "forbidden" })
  await expect(giveUp(people.lena, text, "A title of hers")).rejects.toMatchObject({ code: "forbidden" })
  expect(await count(text.languageVersionId)).toBe(0)
})

test("words that were refused because the text was frozen are kept, also of a closed edition", async () => {
  for (const status of ["in_review", "published", "discarded"] as const) {
    const text = await textIn(status, people)
    await giveUpVersion(people.diego, {
      editionId: text.editionId,
      version: 2,
      why: "frozen",
      content: { ...text.content, summary: "Typed meanwhile." },
    })
    expect(await count(text.languageVersionId), status).toBe(1)
  }
})

test("the same words given up twice are kept once", async () => {
  const text = await writeDraft(people.diego)
  const first = await giveUp(people.diego, text, "Mine")
  expect(await giveUp(people.diego, text, "Mine")).toEqual(first)
  await giveUp(people.diego, text, "Mine again")
  expect(await count(text.languageVersionId)).toBe(2)
})

test("who may not see the text, who writes nothing, and what no text can hold is refused", async () => {
  const text = await writeDraft(people.diego)
  await expect(giveUp(people.claire, text, "Claire's")).rejects.toMatchObject({ code: "not_found" })
  await expect(giveUp(people.lena, text, "Lena's")).rejects.toMatchObject({ code: "forbidden" })
  const wrong = { ...text.content, html: "<b>" }
  await expect(giveUp(people.diego, { ...text, content: wrong }, "x")).rejects.toMatchObject({
    code: "invalid",
  })
  expect(await count(text.languageVersionId)).toBe(0)
})

test("a version of another text answers as one of nothing, and so does one that may not be seen", async () => {
  const [text, other] = [await writeDraft(people.diego), await writeDraft(people.diego)]
  const { id } = await giveUp(people.diego, text, "Mine")
  const name = { of: "given-up", id } as const
  expect(await versionOfText(people.diego, other.languageVersionId, name)).toBeUndefined()
  expect(await versionOfText(people.claire, text.languageVersionId, name)).toBeUndefined()
  const [saved] = await rows<{ id: number }>(
    appDb(),
    sql`select max(id)::int as id from revisions where edition_id = ${text.editionId}`,
  )
  const revision = { of: "revision", id: saved?.id ?? 0 } as const
  expect((await versionOfText(people.diego, text.languageVersionId, revision))?.why).toBeNull()
  expect(await versionOfText(people.diego, other.languageVersionId, revision)).toBeUndefined()
  expect(["given-up-5", "revision-07", "x-1", "given-up-5 "].map(versionNamed)).toEqual([
    { of: "given-up", id: 5 },
    undefined,
    undefined,
    undefined,
  ])
})

describe("by SQL", () => {
  async function ruleAgainst(by: Sql, statement: string): Promise<string> {
    try {
      await by.begin(tx => tx.unsafe(statement))
      return ""
    } catch (error) {
      const { constraint_name, code } = error as { constraint_name?: string; code?: string }
      return constraint_name ?? code ?? ""
    }
  }

  test("a given-up version is not changed, not removed, not emptied early, and belongs to its text", async () => {
    const [text, other] = [await writeDraft(people.diego), await writeDraft(people.diego)]
    const { id } = await giveUp(people.diego, text, "Mine")
    const change = `update given_up_versions set author_id = ${people.noor.id} where id = ${id}`
    expect(await ruleAgainst(app, change)).toBe("42501")
    expect(await ruleAgainst(owner, change)).toBe("given_up_versions_is_never_rewritten")
    expect(await ruleAgainst(owner, "truncate given_up_versions")).toBe(
      "given_up_versions_is_never_rewritten",
    )
    const removal = `delete from given_up_versions where id = ${id}`
    expect(await ruleAgainst(app, removal)).toBe("42501")
    expect(await ruleAgainst(owner, removal)).toBe("given_up_versions_is_never_rewritten")
    for (const by of [app, owner]) {
      const set = (content: string) => `update given_up_versions set content = ${content} where id = ${id}`
      expect(await ruleAgainst(by, set("null"))).toBe("a_given_up_version_is_kept_for_its_time")
      expect(await ruleAgainst(by, set(`'{"title": "Other"}'`))).toBe("given_up_versions_is_never_rewritten")
    }
    const insert = (languageVersionId: number, why: string) =>
      `insert into given_up_versions (language_version_id, edition_id, author_id, edition_version, why, content, created_at)
       values (${languageVersionId}, ${text.editionId}, ${people.diego.id}, 1, '${why}', '{}', now() - interval '1 year')`
    expect(await ruleAgainst(app, insert(other.languageVersionId, "frozen"))).toBe(
      "a_given_up_version_belongs_to_its_text",
    )
    expect(await ruleAgainst(app, insert(text.languageVersionId, "no reason"))).toBe(
      "a_version_is_given_up_for_a_reason",
    )
    expect(await ruleAgainst(app, insert(text.languageVersionId, "frozen"))).toBe("")
    expect(await forgetGivenUp()).toBe(false)
    expect(await count(text.languageVersionId), "a back-dated one is as new as it is").toBe(2)
  })

  test("after 180 days the retention removes the words, and what tells whose they were stays", async () => {
    const text = await writeDraft(people.diego)
    const { id } = await giveUp(people.diego, text, "Seven old bakers and their one ledger")
    const state = async () =>
      (
        await owner`select content, passages::text, author_id::int as author from given_up_versions where id = ${id}`
      )[0]
    const before = await state()
    await owner.begin(async tx => {
      await tx.unsafe("alter table given_up_versions disable trigger user")
      await tx.unsafe(`update given_up_versions set created_at = now() - interval '181 days'
        where language_version_id = ${text.languageVersionId}`)
      await tx.unsafe("alter table given_up_versions enable trigger user")
    })
    await giveUp(people.diego, text, "New")
    const moreThanWords = "update given_up_versions set content = null, passages = '{}' where id = "
    expect(await ruleAgainst(owner, moreThanWords + id)).toBe("given_up_versions_is_never_rewritten")
    await forgetGivenUp()
    expect(await count(text.languageVersionId)).toBe(1)
    const name = { of: "given-up", id } as const
    expect(await versionOfText(people.diego, text.languageVersionId, name)).toBeUndefined()
    expect(await state()).toEqual({ ...before, content: null })
    expect(before?.passages).not.toBe("{}")
    const again = `update given_up_versions set content = '{}' where id = ${id}`
    expect(await ruleAgainst(owner, again)).toBe("given_up_versions_is_never_rewritten")
    expect(await forgetGivenUp(), "there is nothing more to forget").toBe(false)
  })
})
