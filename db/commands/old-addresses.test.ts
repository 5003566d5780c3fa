import { sql } from "drizzle-orm"
import postgres, { type Sql } from "postgres"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { connect, urlFor } from "@/db/connection"
import { redirectHistory } from "@/db/queries/desk/noted-changes"
import { oldAddressFor } from "@/db/queries/desk/old-addresses"
import { wayFrom } from "@/db/queries/live/old-address"
import { mayRedirect } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { armIn, gatherTestCast, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { named } from "@/tests/forbidden/sql"
import { pastTheGuards } from "@/tests/past-the-guards"
import { importOldAddresses, planImport } from "./import-old-addresses"
import { addOldAddress, changeOldAddress, removeOldAddress } from "./old-addresses"
import { renameText } from "./rename-text"

let people: Awaited<ReturnType<typeof gatherTestCast>>
let app: Sql
let owner: Sql
beforeAll(async () => {
  people = await gatherTestCast()
  app = connect(urlFor("app", process.env), { max: 1 })
  owner = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
})
afterAll(() => Promise.all([app.end(), owner.end()]))
beforeEach(async () => {
  await pastTheGuards(sql`delete from old_addresses`)
})

const table = async () =>
  (
    await rows<{ pair: string }>(
      appDb(),
      sql`select address || ' > ' || coalesce(to_address, 'text ' || to_text_id || to_end) as pair from old_addresses order by address`,
    )
  ).map(({ pair }) => pair)
const add = (from: string, to: string, actor = people.noor) => addOldAddress(actor, { from, to })
const row = async (from: string) => {
  const [found] = await rows<{ id: number }>(
    appDb(),
    sql`select id::int from old_addresses where address = ${from}`,
  )
  return (await oldAddressFor(people.noor, found?.id ?? 0)) ?? expect.fail(`${from} is not there.`)
}
const change = async (from: string, wish: { from?: string; to?: string }) => {
  const { id, address, target, changedAt } = await row(from)
  return changeOldAddress(people.noor, { id, from: address, to: target, changedAt, ...wish })
}
const refusal = async (attempt: Promise<unknown>) => {
  try {
    await attempt
    return ""
  } catch (error) {
    return (error as Error).message
  }
}

describe("one old address", () => {
  test("is added in its normal form, changed and removed", async () => {
    await add("http://www.example.org/global//WCMS_754128/lang--EN/index.htm", "/en/news")
    expect(await table()).toEqual(["/global/wcms_754128/lang--en > /en/news"])
    await change("/global/wcms_754128/lang--en", { to: "https://example.org/elsewhere" })
    await change("/global/wcms_754128/lang--en", { from: "/x/nextRow--220" })
    expect(await table()).toEqual(["/x/nextrow--220 > https://example.org/elsewhere"])
    await removeOldAddress(people.noor, { id: (await row("/x/nextrow--220")).id })
    expect(await table()).toEqual([])
  })

  test("that is there already is not silently replaced, also when two add it at once", async () => {
    const both = await Promise.all([refusal(add("/a", "/en/news")), refusal(add("/A/", "/fr"))])
    expect(both.sort()).toEqual(["", "/a is led on already."])
  })

  test("that somebody changed or removed meanwhile is left as they left it", async () => {
    await add("/a", "/en/news")
    const seen = await row("/a")
    await change("/a", { to: "/fr" })
    const late = { id: seen.id, from: "/a", to: "/es", changedAt: seen.changedAt }
    expect(await refusal(changeOldAddress(people.amira, late))).toContain("meanwhile")
    await removeOldAddress(people.noor, { id: seen.id })
    expect(await refusal(changeOldAddress(people.amira, late))).toContain("removed")
    expect(await refusal(removeOldAddress(people.amira, { id: seen.id }))).toContain("removed")
  })

  test("is for editors and administrators, whoever asks", async () => {
    for (const person of Object.values(people) as Person[]) {
      const may = hasRole(person, ...mayRedirect)
      const from = `/for-${person.name.replaceAll(" ", "-")}`
      const outcomes = [
        await refusal(add(from, "/en", person)),
        await refusal(planImport(person, { csv: `${from},/en` })),
        await refusal(importOldAddresses(person, { csv: `${from},/en` })),
      ]
      const no = "Only editors or administrators can do this."
      expect(outcomes, person.name).toEqual(may ? ["", "", ""] : [no, no, no])
    }
    await add("/a", "/en")
    const { id, changedAt } = await row("/a")
    expect(await refusal(removeOldAddress(people.diego, { id }))).toContain("Only editors")
    expect(await refusal(changeOldAddress(people.lena, { id, from: "/a", to: "/fr", changedAt }))).toContain(
      "Only",
    )
    expect(await oldAddressFor(people.diego, id)).toBeUndefined()
    expect(await table()).toContain("/a > /en")
  })
})

describe("who did it is noted", () => {
  const lastNotes = async (count: number) =>
    (
      await rows<{ note: string }>(
        appDb(),
        sql`select concat_ws(' ', address, coalesce(before, '-'), coalesce(after, '-'), actor_id) as note
            from redirect_notes order by id desc limit ${count}`,
      )
    )
      .map(({ note }) => note)
      .reverse()

  test("with where it led before and afterwards, for one address and for a list", async () => {
    const { noor, tomas } = people
    await writeDraft(people.diego, { title: "Noted here" })
    await add("/noted", "https://example.org/")
    await importOldAddresses(tomas, { csv: "/noted,/en/news/noted-here#end\n/b,/fr" })
    await importOldAddresses(tomas, { csv: "/b,/fr" })
    await change("/b", { from: "/c", to: "/es" })
    await removeOldAddress(noor, { id: (await row("/noted")).id })
    expect((await lastNotes(6)).sort()).toEqual(
      [
        `/noted - https://example.org/ ${noor.id}`,
        `/noted https://example.org/ /en/news/noted-here#end ${tomas.id}`,
        `/b - /fr ${tomas.id}`,
        `/b /fr - ${noor.id}`,
        `/c - /es ${noor.id}`,
        `/noted /en/news/noted-here#end - ${noor.id}`,
      ].sort(),
    )
    const told = { actorName: noor.name, before: "/en/news/noted-here#end", after: null }
    expect((await redirectHistory(tomas))[0]).toMatchObject({ address: "/noted", ...told })
    expect(await redirectHistory(noor, "/noted")).toHaveLength(3)
    expect(await redirectHistory(people.diego)).toEqual([])
  })

  test("and not where it was refused", async () => {
    const before = await lastNotes(1)
    await expect(add("/en/news", "/fr")).rejects.toThrow("is a page of this site")
    await expect(importOldAddresses(people.noor, { csv: "/a,/fr\n/en/news,/fr" })).rejects.toThrow("Line 2")
    expect(await lastNotes(1)).toEqual(before)
  })
})

describe("a target", () => {
  test("that is a text of ours is followed through its renames, with what stands behind its address", async () => {
    const { editionId, storyId } = await textIn("published", people)
    await add("/a", "/en/news/a-text-that-is-published?x=1#end")
    const version = await versionOf(editionId)
    await renameText(people.noor, { editionId, version, slug: "another-name" })
    await add("/b", "/en/news/a-text-that-is-published")
    const text = { kind: "news", language: "en", slug: "another-name" }
    expect(await wayFrom("/a")).toEqual({ address: "", storyId, text, end: "?x=1#end" })
    expect(await wayFrom("/b")).toMatchObject({ text, end: "" })
  })

  test("that visitors have not been given yet is told to nobody, and leads there from the moment they are", async () => {
    const draft = await textIn("approved", people)
    await add("/a", "/en/news/a-text-that-is-approved")
    expect(await wayFrom("/a")).toMatchObject({ address: "", storyId: draft.storyId, text: null })
    await armIn(people.noor, draft.editionId, 0.3)
    await expect.poll(async () => (await wayFrom("/a"))?.text?.slug).toBe("a-text-that-is-approved")
  })

  test("that looks like a page of ours has to be one", async () => {
    for (const to of ["/en/news/nothing", "/en/regions/atlantis", "/fr/people/nobody"])
      expect(await refusal(add("/a", to))).toBe(`There is no page of this site at ${to}.`)
    for (const to of [
      "/en",
      "/fr/news/page/2",
      "/en/regions",
      "/en/regions/africa?x=1",
      "/seen-elsewhere.pdf",
    ])
      expect(await refusal(add(to.replace("/", "/old-"), to)), to).toBe("")
  })
})

describe("what answers already is not led elsewhere", () => {
  test.each([
    "/en",
    "/fr/news",
    "/en/news/page/2",
    "/en/regions/africa",
    "/EN/Regions/",
    "/desk/stories",
    "/sign-in",
  ])("%s", async from => {
    expect(await refusal(add(from, "/es/news"))).toContain("is a page of this site")
  })

  test("a text that visitors were given, its former address, and one that was taken down; a draft's is free", async () => {
    const gone = await textIn("gone", people)
    const live = await textIn("published", people)
    const version = await versionOf(live.editionId)
    await renameText(people.noor, { editionId: live.editionId, version, slug: "renamed-since" })
    const draft = await writeDraft(people.diego, { title: "Not yet there" })
    for (const slug of ["a-text-that-is-gone", "renamed-since"])
      expect(await refusal(add(`/en/news/${slug}`, "/en"))).toContain("is a page of this site")
    expect(await refusal(add("/en/news/not-yet-there", "/en"))).toBe("")
    expect([gone.kind, draft.kind]).toEqual(["news", "news"])
  })
})

describe("chains and loops", () => {
  test("are refused with a sentence, whichever end comes last", async () => {
    await add("/b", "https://example.org")
    expect(await refusal(add("/a", "/B/index.htm"))).toBe(
      "/b is an old address itself and leads to https://example.org/. Lead /a straight there.",
    )
    await add("/x", "/y")
    expect(await refusal(add("/y", "/en"))).toBe("/x leads to /y. Lead that one straight to /en first.")
    expect(await refusal(add("/y", "/x"))).toBe("/y and /x would lead to each other.")
    expect(await refusal(add("/z", "/Z?a=1"))).toBe("/z would lead to itself.")
    expect(await refusal(change("/b", { to: "/x" }))).toContain("is an old address itself")
    expect(await table()).toEqual(["/b > https://example.org/", "/x > /y"])
  })

  test("two people who lead two addresses to each other at once: one of them is refused", async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [`/a${round}`, `/b${round}`]
      const outcomes = await Promise.all([refusal(add(a, b)), refusal(add(b, a, people.tomas))])
      expect(outcomes.filter(outcome => outcome === "")).toHaveLength(1)
      expect(outcomes.join("")).toContain("would lead to each other")
    }
  })

  const typed = (from: string, to: string) =>
    `insert into old_addresses (address, to_address, leads_to, changed_by) values ('${from}', '${to}', '${to}', ${people.noor.id});`
  const elsewhere = (from: string, to: string) =>
    `insert into old_addresses (address, to_address, changed_by) values ('${from}', '${to}', ${people.noor.id});`
  async function ruleAgainst(sql: Sql, statement: string) {
    try {
      await sql.begin(tx => tx.unsafe(named(people.noor.id) + statement))
      return ""
    } catch (error) {
      return (
        (error as { constraint_name?: string; message: string }).constraint_name ?? (error as Error).message
      )
    }
  }

  test("Postgres refuses them, too, and what hides a page, and other spellings, whoever types it", async () => {
    await add("/b", "/en/news")
    for (const sql of [app, owner])
      for (const [statement, rule] of [
        [typed("/a", "/b"), "an_old_address_leads_to_no_other"],
        [typed("/a", "/b?x=1"), "an_old_address_leads_to_no_other"],
        [typed("/en/news", "/fr"), "an_old_address_hides_no_page"],
        [typed("/a", "/a"), "an_old_address_leads_elsewhere"],
        [typed("/a", "/c") + typed("/c", "/a"), "an_old_address_leads_to_no_other"],
        [
          `update old_addresses set to_address = '/b', leads_to = '/b' where address = '/b'`,
          "an_old_address_leads_elsewhere",
        ],
        [typed("/A", "/fr"), "an_old_address_is_in_its_normal_form"],
        [typed("/a/", "/fr"), "an_old_address_is_in_its_normal_form"],
        [typed("//a", "/fr"), "an_old_address_is_in_its_normal_form"],
        [elsewhere("/a", "javascript:x"), "a_target_is_an_address"],
        [typed("/a", "//evil.example"), "a_target_is_an_address"],
        [typed("/b", "/fr"), "one_target_per_old_address"],
        [elsewhere("/a", "/fr"), "a_place_on_this_site_can_be_compared"],
      ] as const)
        expect(await ruleAgainst(sql, statement), statement).toBe(rule)
    expect(await table()).toEqual(["/b > /en/news"])
  })
})

describe("a list", () => {
  const csv = "from;to\r\n/Old/index.htm;/en/news\r\n/b;https://example.org\r\n"

  test("is told what it would do, and then does it", async () => {
    await add("/b", "/fr")
    await add("/c", "/fr/news")
    const plan = await planImport(people.noor, { csv: `\uFEFF${csv}/c;/fr/news` })
    expect(plan).toMatchObject({ adds: 1, changes: 1, stays: 1, problems: [] })
    expect(plan.sample).toEqual([
      { line: 2, from: "/old", address: "/en/news", does: "adds" },
      { line: 3, from: "/b", address: "https://example.org/", does: "changes" },
    ])
    expect(await table()).toEqual(["/b > /fr", "/c > /fr/news"])
    await importOldAddresses(people.noor, { csv })
    expect(await table()).toEqual(["/b > https://example.org/", "/c > /fr/news", "/old > /en/news"])
    expect(await planImport(people.noor, { csv })).toMatchObject({ adds: 0, changes: 0, stays: 2 })
  })

  test("with one bad row is not imported at all; each bad row has its line", async () => {
    await add("/z", "/x")
    const bad =
      "/a,/en\n/b,/c\n/c,/en\n/x,/fr\n/en/news,/fr\n/d,/en/news/nothing\n/e,mailto:a@example.org\n/f,/f"
    expect(
      (await planImport(people.noor, { csv: bad })).problems.map(
        ({ line, sentence }) => `${line}: ${sentence}`,
      ),
    ).toEqual([
      "2: /c is an old address itself and leads to /en. Lead /b straight there.",
      "4: /z leads to /x. Lead that one straight to /fr first.",
      "5: /en/news is a page of this site and cannot be led elsewhere.",
      "6: There is no page of this site at /en/news/nothing.",
      "7: “mailto:a@example.org” is no target. One begins with https:// or, on this site, with /.",
      "8: /f would lead to itself.",
    ])
    expect(await refusal(importOldAddresses(people.noor, { csv: bad }))).toMatch(
      /^Nothing was imported. Line 2: /,
    )
    expect(await table()).toEqual(["/z > /x"])
  })

  test("may turn a chain around that would stand in its way row by row", async () => {
    await add("/a", "/b")
    await importOldAddresses(people.noor, { csv: "/b,/c\n/a,/c" })
    expect(await table()).toEqual(["/a > /c", "/b > /c"])
  })

  test("of five thousand rows is done within the time that a command has", async () => {
    const long = Array.from(
      { length: 5_000 },
      (_, n) => `/global/WCMS_${n}/lang--en/index.htm,/en/news`,
    ).join("\n")
    await importOldAddresses(people.noor, { csv: long })
    expect(await table()).toHaveLength(5_000)
    expect(await planImport(people.noor, { csv: long })).toMatchObject({ stays: 5_000 })
    const elsewhere = long.replaceAll("/en/news", "/fr/news")
    expect(await importOldAddresses(people.noor, { csv: elsewhere })).toMatchObject({ changes: 5_000 })
  })
})

test("a text whose address was an old one answers there itself once it is in sight", async () => {
  const { editionId } = await textIn("approved", people)
  const slug = (
    await rows<{ slug: string }>(appDb(), sql`select slug from language_versions order by id desc limit 1`)
  )[0]?.slug
  await add(`/en/news/${slug}`, "/fr")
  await step(people.noor, editionId, "publish_now")
  expect(await oldAddressFor(people.noor, (await row(`/en/news/${slug}`)).id)).toMatchObject({
    isHidden: true,
  })
})
