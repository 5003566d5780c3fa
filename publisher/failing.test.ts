import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, publicDb, rows } from "@/db/client"
import { publishNextDue } from "@/db/commands/publish-due"
import { retryPublication } from "@/db/commands/retry-publication"
import { connect, urlFor } from "@/db/connection"
import { isServersTrouble } from "@/db/error-cause"
import { untilNextDue } from "@/db/queries/next-due"
import { DatabaseAway } from "@/domain/database-away"
import { retryDelays } from "@/domain/retries"
import { armIn, breakNextButOne, expireNow, gatherTestCast, step, textIn } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

type Trouble = { attempts: number; seconds: number; hasFailed: boolean; error: string }
const troubleOf = async (id: number) =>
  (
    await rows<Trouble>(
      appDb(),
      sql`select attempts, extract(epoch from next_attempt_at - clock_timestamp())::float8 as seconds,
            failed_at is not null as "hasFailed", last_error as error
          from failing_publications where edition_id = ${id}`,
    )
  )[0]
const statusOf = async (id: number) =>
  (await rows<{ status: string }>(appDb(), sql`select status from editions where id = ${id}`))[0]?.status
const eventsOf = async (id: number) =>
  (
    await rows<{ topic: string }>(appDb(), sql`select topic from outbox where edition_id = ${id} order by id`)
  ).map(event => event.topic)
const isPublic = async (id: number) =>
  (await rows(publicDb(), sql`select from live.texts where edition_id = ${id}`)).length === 1
/** Lets the time until the next try be over. */
const letTimePass = () =>
  pastTheGuards(
    sql`update failing_publications set next_attempt_at = clock_timestamp()`,
    "failing_publications",
  )

async function dueText({ isBroken = true } = {}) {
  const { editionId } = await textIn("approved", people)
  const repair = isBroken ? await breakNextButOne(editionId) : async () => {}
  await armIn(people.noor, editionId, 0.3)
  await wait(350)
  return { editionId, repair }
}

async function failForGood(editionId: number) {
  for (const _ of [0, ...retryDelays]) {
    await letTimePass()
    await publishNextDue(editionId)
  }
}

test("one that cannot be published is written down and does not stop the others", async () => {
  const bad = await dueText()
  const good = await dueText({ isBroken: false })
  expect(await publishNextDue()).toMatchObject({ failing: bad.editionId, isForGood: false })
  expect(await publishNextDue()).toMatchObject({ published: good.editionId })
  expect(await publishNextDue()).toBeUndefined()
  expect(await isPublic(bad.editionId)).toBe(true)
  expect(await troubleOf(bad.editionId)).toMatchObject({
    attempts: 1,
    hasFailed: false,
    error: expect.stringContaining("duplicate key"),
  })
  await bad.repair()
  await letTimePass()
  expect(await publishNextDue()).toMatchObject({ published: bad.editionId })
  expect(await troubleOf(bad.editionId)).toBeUndefined()
})

test("it is tried again after 3, 18, 83, 258 and 627 seconds, and then it has failed for good, which is told", async () => {
  const { editionId } = await dueText()
  for (const [tried, delay] of retryDelays.entries()) {
    expect(await publishNextDue()).toMatchObject({ failing: editionId, isForGood: false })
    const trouble = await troubleOf(editionId)
    expect(trouble).toMatchObject({ attempts: tried + 1, hasFailed: false })
    expect(trouble?.seconds).toBeLessThanOrEqual(delay)
    expect(trouble?.seconds).toBeGreaterThan(delay - 2)
    expect(await publishNextDue(), "not before its time").toBeUndefined()
    expect(await untilNextDue()).toBeGreaterThan(0)
    await letTimePass()
  }
  expect(await eventsOf(editionId)).toEqual([])
  expect(await publishNextDue()).toMatchObject({ failing: editionId, isForGood: true })
  expect(await troubleOf(editionId)).toMatchObject({ attempts: 6, hasFailed: true })
  expect(await eventsOf(editionId)).toEqual(["edition.not_published"])
  await letTimePass()
  expect(await publishNextDue()).toBeUndefined()
  expect(await untilNextDue()).toBeUndefined()
})

test("an expiry that fails is written down likewise", async () => {
  const { editionId } = await textIn("published", people)
  await breakNextButOne(editionId, "edition.expired")
  await expireNow(editionId)
  await failForGood(editionId)
  expect(await troubleOf(editionId)).toMatchObject({ hasFailed: true })
  expect(await eventsOf(editionId)).toContain("edition.not_expired")
  await step(people.noor, editionId, "take_down", { reason: "By hand, then." })
  expect(await troubleOf(editionId)).toBeUndefined()
})

test("many publishers that fail with the same edition at once count one try", async () => {
  const { editionId, repair } = await dueText()
  await Promise.all(Array.from({ length: 6 }, () => publishNextDue(editionId)))
  expect(await troubleOf(editionId)).toMatchObject({ attempts: 1 })
  await repair()
  await letTimePass()
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => publishNextDue(editionId)))
  expect(outcomes.filter(outcome => outcome && "published" in outcome)).toHaveLength(1)
  expect(await troubleOf(editionId)).toBeUndefined()
})

test("editors and administrators try again what failed for good; nobody else does", async () => {
  const { editionId, repair } = await dueText()
  await failForGood(editionId)
  for (const person of [people.diego, people.lena])
    await expect(retryPublication(person, { editionId })).rejects.toMatchObject({ code: "forbidden" })
  expect(await troubleOf(editionId)).toMatchObject({ hasFailed: true })

  await expect(retryPublication(people.noor, { editionId })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("It failed again: duplicate key"),
  })
  expect(await troubleOf(editionId)).toMatchObject({ attempts: 1, hasFailed: false })

  await repair()
  await retryPublication(people.tomas, { editionId })
  expect(await statusOf(editionId)).toBe("published")
  await expect(retryPublication(people.noor, { editionId })).rejects.toMatchObject({ code: "conflict" })
})

test("what failed may be published by hand, which ends its trouble", async () => {
  const { editionId, repair } = await dueText()
  await publishNextDue(editionId)
  await repair()
  await step(people.noor, editionId, "publish_now")
  expect(await troubleOf(editionId)).toBeUndefined()
})

test("only what failed for good is taken off the schedule after its time, and visitors see it no more", async () => {
  const { editionId } = await dueText()
  await publishNextDue(editionId)
  const tooLate = { code: "conflict", message: "It goes live this very moment." }
  await expect(step(people.noor, editionId, "unschedule")).rejects.toMatchObject(tooLate)
  await failForGood(editionId)
  expect(await isPublic(editionId)).toBe(true)
  await step(people.noor, editionId, "unschedule")
  expect(await isPublic(editionId)).toBe(false)
  expect(await troubleOf(editionId)).toBeUndefined()
  expect(await eventsOf(editionId)).toEqual(["edition.not_published", "edition.held_back"])
})

test("taking a text off the schedule before its time tells nobody", async () => {
  const { editionId } = await textIn("scheduled", people)
  await step(people.noor, editionId, "unschedule")
  expect(await eventsOf(editionId)).toEqual([])
})

test.each([
  ["a closed connection", { code: "CONNECTION_CLOSED" }, true],
  ["a refused connection", { code: "ECONNREFUSED" }, true],
  ["a server that shuts down", { cause: { code: "57P01" } }, true],
  ["a full disk", { cause: { code: "53100" } }, true],
  ["a connection that was given up", new DatabaseAway("Lost.", { cause: new Error("No answer.") }), true],
  ["a gate that is closed", new DatabaseAway("The database does not answer."), true],
  ["a statement that Postgres ended", new DatabaseAway("Too long.", { cause: { code: "57014" } }), false],
  ["a statement that took too long", { cause: { code: "57014" } }, false],
  ["a refused step", { cause: { code: "23000" } }, false],
  ["a double key", { cause: { code: "23505" } }, false],
  ["a fault of our own", new TypeError("x is undefined"), false],
])("%s: is the database away?", (_what, error, isAway) => {
  expect(isServersTrouble(error)).toBe(isAway)
})

test("a database that shuts down in the middle is no failure of the edition", async () => {
  const { editionId } = await dueText({ isBroken: false })
  const owner = connect(urlFor("owner", process.env), { max: 1 })
  await owner.unsafe(`
    create function shut_down() returns trigger language plpgsql as
    $$ begin raise exception using errcode = 'admin_shutdown', message = 'The server shuts down.'; end $$;
    create trigger shut_down before insert on outbox for each row execute function shut_down()`)
  await expect(publishNextDue(editionId)).rejects.toSatisfy(isServersTrouble)
  await owner.unsafe("drop function shut_down cascade")
  await owner.end()
  expect(await troubleOf(editionId)).toBeUndefined()
  expect(await publishNextDue(editionId)).toMatchObject({ published: editionId })
})
