import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { appDb, publicDb, rows } from "@/db/client"
import { addPerson } from "@/db/commands/add-person"
import { historyOf } from "@/db/queries/desk/history"
import { DomainError } from "@/domain/errors"
import { type Person, type Role, roleNames, roles } from "@/domain/roles"
import { type Action, actionNames, statuses, statusNames, transition } from "@/domain/workflow"
import { env } from "@/env"
import { gatherTestCast, rewrite, small, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { beginNextEdition } from "./begin-edition"
import { moveEdition } from "./move-edition"
import { publishNextDue } from "./publish-due"

let people: Awaited<ReturnType<typeof gatherTestCast>>
let actors: Record<Role, Person>

beforeAll(async () => {
  people = await gatherTestCast()
  const made = roleNames.map(async role => [
    role,
    await addPerson(
      { name: `Only ${role}`, email: `${role}@example.org`, roles: [role], timeZone: "UTC" },
      "-",
    ),
  ])
  actors = Object.fromEntries(await Promise.all(made))
})

/** What each step needs beside the permission, filled in. */
const needed = { reason: "Because.", movedTo: "/en/news", time: { timeZone: "UTC", goLive: inAWeek() } }
const ask = (actor: Person, editionId: number, action: Action) => step(actor, editionId, action, needed)

const statusOf = async (editionId: number) => {
  const [row] = await rows<{ status: string }>(
    appDb(),
    sql`select status from editions where id = ${editionId}`,
  )
  return row?.status
}

const refusalOf = async (work: Promise<unknown>): Promise<DomainError | undefined> => {
  try {
    await work
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

describe("every role × status × action × contributor-or-not, against the command", () => {
  for (const status of statusNames)
    for (const contributed of [false, true])
      test(`a text that is ${status}, ${contributed ? "changed" : "not touched"} by the actor`, async () => {
        for (const role of roleNames) {
          const actor = actors[role]
          const make = () => textIn(status, people, contributed ? actor : undefined)
          let text = await make()
          for (const action of actionNames) {
            const { from, by, refusedTo, to } = transition(action)
            const hasApprovalAfterwards = status !== "draft" && status !== "in_review"
            const expected =
              from.includes(status) &&
              by.includes(role) &&
              (contributed || !roles[role].ownOnly) &&
              !(refusedTo === "contributors" && contributed && !hasApprovalAfterwards) &&
              action !== "second_look"
            const refusal = await refusalOf(ask(actor, text.editionId, action))
            const situation = `${role} ${action} from ${status}`
            if (!expected) {
              expect(refusal?.code, situation).toBe(
                contributed || !roles[role].ownOnly ? "forbidden" : "not_found",
              )
              expect(await statusOf(text.editionId), situation).toBe(status)
              continue
            }
            expect(refusal?.message, situation).toBeUndefined()
            expect(await statusOf(text.editionId), situation).toBe(to)
            text = await make()
          }
        }
      })
})

describe("the life of an edition", () => {
  test("from draft to live, with its history in sentences and the public's view of it at each step", async () => {
    const { editionId, languageVersionId, content } = await writeDraft(people.diego, { title: "Six hives" })
    await step(people.diego, editionId, "submit")
    await step(people.lena, editionId, "request_changes", { reason: "Name the beekeeper." })
    await rewrite(people.diego, editionId, { ...content, summary: "Ada keeps them." })
    await step(people.diego, editionId, "submit")
    await step(people.lena, editionId, "approve")
    expect(await publicTitles()).not.toContain("Six hives")
    await step(people.noor, editionId, "publish_now")
    expect(await publicTitles()).toContain("Six hives")
    const told = (await historyOf(languageVersionId)).map(({ actorName, action, reason }) => [
      actorName,
      action,
      reason,
    ])
    expect(told.toReversed()).toEqual([
      ["Diego Salas", "begin", null],
      ["Diego Salas", null, null],
      ["Diego Salas", "submit", null],
      ["Lena Vogt", "request_changes", "Name the beekeeper."],
      ["Diego Salas", null, null],
      ["Diego Salas", "submit", null],
      ["Lena Vogt", "approve", null],
      ["Noor Rahman", "publish_now", null],
    ])
  })

  test("the live edition stays live while the next one is drafted, and gives way in the same breath", async () => {
    const { editionId, languageVersionId, content } = await writeDraft(people.diego, {
      title: "The first edition",
    })
    await publish(editionId)
    const nextId = await beginNextEdition(people.diego, { languageVersionId })
    await rewrite(people.diego, nextId, { ...content, ...small, title: "The second edition" })
    expect(await publicTitles()).toContain("The first edition")
    await publish(nextId)
    expect(await statusOf(editionId)).toBe("superseded")
    const titles = await publicTitles()
    expect(titles).toContain("The second edition")
    expect(titles).not.toContain("The first edition")
  })

  test("a next edition begins with the very same bytes, so its beginner has changed nothing", async () => {
    const { languageVersionId, content } = await textIn("published", people)
    const nextId = await beginNextEdition(people.amira, { languageVersionId })
    await rewrite(people.diego, nextId, { ...content, ...small })
    await step(people.amira, nextId, "submit")
    await step(people.amira, nextId, "approve")
  })

  test("only one edition may be under way", async () => {
    const { languageVersionId } = await textIn("in_review", people)
    expect((await refusalOf(beginNextEdition(people.noor, { languageVersionId })))?.code).toBe("conflict")
  })

  test("after a discarded draft the next one goes on from what was live, and its writer may approve again", async () => {
    const { languageVersionId, content } = await textIn("published", people)
    const discarded = await beginNextEdition(people.amira, { languageVersionId })
    await rewrite(people.amira, discarded, { ...content, title: "Never mind" })
    await step(people.amira, discarded, "discard")
    const nextId = await beginNextEdition(people.diego, { languageVersionId })
    const [row] = await rows<{ title: string }>(
      appDb(),
      sql`select content->>'title' as title from revisions join editions on head_revision_id = revisions.id where editions.id = ${nextId}`,
    )
    expect(row?.title).toBe("A text that is published")
    await rewrite(people.diego, nextId, { ...content, ...small, summary: "Again." })
    await step(people.diego, nextId, "submit")
    await step(people.amira, nextId, "approve")
  })

  test("reopening voids the approval", async () => {
    const { editionId } = await textIn("approved", people)
    await step(people.diego, editionId, "reopen")
    const [row] = await rows<{ hash: string | null }>(
      appDb(),
      sql`select approved_hash as hash from editions where id = ${editionId}`,
    )
    expect(row?.hash).toBeNull()
  })

  test("force needs a reason, is marked, and stays listed until somebody else has looked", async () => {
    const { editionId } = await textIn("in_review", people)
    expect((await refusalOf(step(people.tomas, editionId, "force_publish")))?.fields).toEqual({
      reason: "Write the reason.",
    })
    await step(people.tomas, editionId, "force_publish", { reason: "The station is closed." })
    expect((await refusalOf(step(people.tomas, editionId, "second_look")))?.message).toContain(
      "You force-published",
    )
    await step(people.lena, editionId, "second_look")
    expect((await refusalOf(step(people.amira, editionId, "second_look")))?.message).toContain(
      "Only a text that was force-published",
    )
  })
})

describe("what a step needs", () => {
  test("an incomplete text is not submitted, and the sentence says what is missing", async () => {
    const { editionId } = await writeDraft(people.diego, { content: { body: { type: "doc", content: [] } } })
    expect((await refusalOf(step(people.diego, editionId, "submit")))?.message).toBe(
      "Before it goes on, this has to be filled in: Text.",
    )
  })

  test("a takedown says where visitors should go, or why there is nothing", async () => {
    const { editionId } = await textIn("published", people)
    for (const movedTo of [
      ...["", "javascript:alert(1)", "//evil.example", "news", "/\\evil.example", "/a b"],
      ...["/x/..//evil.example", "/x/%2e%2e//evil.example", "/%2fevil.example", "/\t/evil.example"],
      ...["https://me:secret@evil.example/", `${env.SITE_URL}//evil.example`],
    ])
      expect(
        (await refusalOf(step(people.noor, editionId, "move_away", { reason: "Moved.", movedTo })))?.fields
          .movedTo,
        movedTo,
      ).toBeDefined()
    expect((await refusalOf(step(people.noor, editionId, "take_down", { reason: "  " })))?.code).toBe(
      "invalid",
    )
  })

  test("a text moves to no page of ours that is not there, and to what visitors can have", async () => {
    const { editionId } = await textIn("published", people)
    const draft = await writeDraft(people.diego, { title: "Nobody has had this" })
    expect(draft.editionId).toBeGreaterThan(0)
    const move = (movedTo: string) => step(people.noor, editionId, "move_away", { reason: "Moved.", movedTo })
    for (const place of [
      ...["/en/news/nothing-of-the-kind", "/en/regions/atlantis", "/fr/people/nobody?x=1"],
      "/en/news/nobody-has-had-this",
    ])
      for (const movedTo of [place, `${env.SITE_URL}${place}`])
        expect((await refusalOf(move(movedTo)))?.fields.movedTo, movedTo).toBe(
          `There is no page of this site at ${place}.`,
        )
    await move("/en/regions/africa#texts")
    expect(await statusOf(editionId)).toBe("moved")
  })

  test("an administrator takes a text out of sight in an emergency, with a reason that visitors read", async () => {
    const { editionId, languageVersionId } = await textIn("published", people)
    const inSight = async () =>
      (
        await rows<{ reason: string | null }>(
          appDb(),
          sql`select takedown_reason as reason from editions where id = ${editionId}`,
        )
      )[0]?.reason
    for (const person of [people.diego, people.lena, people.noor])
      for (const action of ["emergency_withdraw", "emergency_take_down"] as const)
        expect((await refusalOf(step(person, editionId, action, { reason: "Now." })))?.message).toBe(
          "Only administrators can do this.",
        )
    for (const action of ["withdraw_notice", "take_down", "move_away"] as const)
      expect(
        (await refusalOf(step(people.tomas, editionId, action, { reason: "Now.", movedTo: "/en/news" })))
          ?.message,
      ).toBe("Only editors can do this.")
    expect(
      (await refusalOf(step(people.tomas, editionId, "emergency_withdraw", { reason: " " })))?.code,
    ).toBe("invalid")
    await step(people.tomas, editionId, "emergency_withdraw", { reason: "A witness is in danger." })
    expect([await statusOf(editionId), await inSight()]).toEqual(["withdrawn", "A witness is in danger."])
    await step(people.tomas, editionId, "emergency_take_down", { reason: "It is not enough." })
    expect([await statusOf(editionId), await inSight()]).toEqual(["gone", "It is not enough."])
    const told = await rows<{ topic: string }>(
      appDb(),
      sql`select topic from outbox where edition_id in (select id from editions where language_version_id = ${languageVersionId})
          order by id`,
    )
    expect(told.map(({ topic }) => topic)).toEqual(["edition.published", "edition.withdrawn", "edition.gone"])
  })

  test("what visitors do not have is no emergency", async () => {
    for (const status of ["draft", "in_review", "approved", "scheduled", "superseded"] as const) {
      const { editionId } = await textIn(status, people)
      for (const action of ["emergency_withdraw", "emergency_take_down"] as const)
        expect((await refusalOf(step(people.tomas, editionId, action, { reason: "Now." })))?.code).toBe(
          "forbidden",
        )
    }
  })

  test("a text does not move to where it is", async () => {
    const { editionId } = await writeDraft(people.diego, { title: "Going in circles" })
    await step(people.diego, editionId, "submit")
    await step(people.lena, editionId, "approve")
    await step(people.noor, editionId, "publish_now")
    const move = (movedTo: string) => step(people.noor, editionId, "move_away", { reason: "Moved.", movedTo })
    const own = "/en/news/going-in-circles"
    for (const movedTo of [own, `${own}/`, `${own}#end`, own.toUpperCase(), `${env.SITE_URL}${own}`])
      expect((await refusalOf(move(movedTo)))?.fields.movedTo, movedTo).toBe("This is where the text is now.")
    await move(`https://elsewhere.example${own}`)
    expect(await statusOf(editionId)).toBe("moved")
  })

  test("a schedule refuses the past, the far future and an expiry before its go-live", async () => {
    const { editionId } = await textIn("approved", people)
    const at = (goLive: string, expiry?: string) =>
      refusalOf(step(people.noor, editionId, "schedule", { time: { timeZone: "UTC", goLive, expiry } }))
    expect((await at("2020-01-01T00:00"))?.message).toContain("has passed")
    expect((await at("2099-01-01T00:00"))?.message).toContain("14 months")
    expect((await at(inAWeek(), inAWeek()))?.fields.expiry).toBeDefined()
    expect((await refusalOf(step(people.noor, editionId, "schedule")))?.fields.goLive).toBeDefined()
    expect(await at(inAWeek())).toBeUndefined()
    const [row] = await rows<object>(
      appDb(),
      sql`select go_live_wall_time as wall, schedule_time_zone as zone, go_live_at = ${`${inAWeek()}Z`}::timestamptz as same from editions where id = ${editionId}`,
    )
    expect(row).toEqual({ wall: inAWeek(), zone: "UTC", same: true })
  })

  test("unscheduling takes the time off and keeps the approval", async () => {
    const { editionId } = await textIn("scheduled", people)
    await step(people.noor, editionId, "unschedule")
    const [row] = await rows<object>(
      appDb(),
      sql`select go_live_at as at, approved_hash is not null as approved from editions where id = ${editionId}`,
    )
    expect(row).toEqual({ at: null, approved: true })
  })
})

describe("two people at once", () => {
  test("a step on a version that somebody changed meanwhile is refused", async () => {
    const { editionId } = await textIn("in_review", people)
    const version = await versionOf(editionId)
    await step(people.diego, editionId, "withdraw")
    expect((await refusalOf(moveEdition(people.lena, { editionId, version, action: "approve" })))?.code).toBe(
      "conflict",
    )
  })

  test("of two approvals at the same moment one holds", async () => {
    const { editionId } = await textIn("in_review", people)
    const version = await versionOf(editionId)
    const outcomes = await Promise.all(
      [people.lena, people.amira].map(actor =>
        refusalOf(moveEdition(actor, { editionId, version, action: "approve" })),
      ),
    )
    expect(outcomes.map(outcome => outcome?.code ?? "done").sort()).toEqual(["conflict", "done"])
  })

  test("a writer's ids of other people's stories answer exactly as ids of nothing", async () => {
    const { editionId } = await textIn("draft", people)
    const ofOthers = await refusalOf(moveEdition(people.claire, { editionId, version: 1, action: "submit" }))
    const ofNothing = await refusalOf(
      moveEdition(people.claire, { editionId: 999_999, version: 1, action: "submit" }),
    )
    expect(ofOthers).toEqual(ofNothing)
  })
})

describe("what has to be there before review", () => {
  const words = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] })
  const exchange = (id: string, question: object, answer: object) => ({
    type: "exchange",
    attrs: { id },
    content: [question, { type: "answer", content: [answer] }],
  })
  const asked = (text: string) => ({ type: "question", content: [{ type: "text", text }] })

  test("a question without its words or its answer is named", async () => {
    const body = {
      type: "doc",
      content: [
        exchange("q-aaaa11", asked("What is sold?"), words("Honey.")),
        exchange("q-aaaa22", { type: "question" }, { type: "paragraph" }),
        exchange("q-aaaa33", asked("Who buys?"), { type: "paragraph" }),
        exchange("q-aaaa44", { type: "question" }, words("Nobody asked.")),
      ],
    }
    const { editionId, content } = await writeDraft(people.diego, { kind: "interview", content: { body } })
    await expect(step(people.diego, editionId, "submit")).rejects.toThrow(
      "Before it goes on, this has to be filled in: question 2, which is empty (or remove it), the answer to question 3 “Who buys?”, the words of question 4, which has an answer.",
    )
    const [first] = body.content
    await rewrite(people.diego, editionId, { ...content, body: { type: "doc", content: [first] } })
    expect(await step(people.diego, editionId, "submit")).toMatchObject({ status: "in_review" })
  })

  test("news whose summary says it all can be submitted and published, and without that cannot", async () => {
    const content = {
      summary: "Ya son 24 entrevistas, en texto y en vídeo.",
      originallyPublishedOn: "2020-08-25",
      body: { type: "doc", content: [] },
    }
    const wish = { language: "es", title: "Novedades de la serie" } as const
    const { editionId } = await writeDraft(people.diego, { ...wish, content })
    await publish(editionId)
    expect(await statusOf(editionId)).toBe("published")
    const bare = await writeDraft(people.diego, { ...wish, content: { ...content, summary: "" } })
    await expect(step(people.diego, bare.editionId, "submit")).rejects.toThrow("has to be filled in: Text.")
  })
})

test("what visitors get follows the map for every status", async () => {
  for (const status of statusNames) {
    const text = await textIn(status, people)
    const [row] = await rows<{ slug: string }>(
      appDb(),
      sql`select slug from language_versions where id = ${text.languageVersionId}`,
    )
    const [page] = await rows<{ answer: string }>(
      publicDb(),
      sql`select answer from live.texts where slug = ${row?.slug} union all select answer from live.takedowns where slug = ${row?.slug}`,
    )
    // a superseded edition has a live successor at its address
    expect(page?.answer ?? "nothing", status).toBe(
      status === "superseded" ? "text" : statuses[status].visitors,
    )
  }
  expect(await publishNextDue()).toBeUndefined()
})

async function publish(editionId: number) {
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
}

const publicTitles = async () =>
  (await rows<{ title: string }>(publicDb(), sql`select content->>'title' as title from live.texts`)).map(
    row => row.title,
  )

function inAWeek() {
  return new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 16)
}
