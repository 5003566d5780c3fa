import { randomBytes } from "node:crypto"
import { sql } from "drizzle-orm"
import { beforeEach, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { pastTheGuards } from "@/tests/past-the-guards"
import { countTry, forgetOldTries, forgetTries, TooManyTries, type Tried } from "./sign-in-tries"

/** Whether a try may be made: "made", or for how many seconds it must wait, and because of whom. */
const outcome = (tried: Tried) =>
  countTry(tried).then(
    () => "made",
    error => (error instanceof TooManyTries ? `${error.by} ${error.seconds}` : Promise.reject(error)),
  )
const someone = () => randomBytes(32)
const later = (seconds: number) =>
  pastTheGuards(sql`update sign_in_tries set free_at = free_at - ${seconds} * interval '1 second'`)
const countIn = async () => (await rows(appDb(), sql`select from sign_in_tries`)).length

beforeEach(() => pastTheGuards(sql`delete from sign_in_tries`))

test("of a hundred at once six are made, and the others wait", async () => {
  const own = someone()
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => outcome({ own })))
  expect(outcomes.filter(each => each === "made")).toHaveLength(6)
  expect(new Set(outcomes)).toEqual(new Set(["made", "own 1"]))
})

test("each further one doubles the wait, up to an hour, and a right one forgets them all", async () => {
  const own = someone()
  for (let tries = 0; tries < 6; tries++) await countTry({ own })
  for (const seconds of [1, 2, 4, 8]) {
    expect(await outcome({ own })).toBe(`own ${seconds}`)
    await later(seconds)
    expect(await outcome({ own })).toBe("made")
  }
  await pastTheGuards(sql`update sign_in_tries set tries = 1000, free_at = clock_timestamp()`)
  expect(await outcome({ own })).toBe("made")
  expect(await outcome({ own })).toBe("own 3600")
  await forgetTries({ own })
  expect(await outcome({ own })).toBe("made")
})

test("twenty of one client shut out nobody else, from the same account", async () => {
  const strangers = someone()
  const burst = Array.from({ length: 20 }, () => outcome({ own: strangers, strangers: someone() }))
  await Promise.all(burst)
  expect(await outcome({ own: someone(), strangers })).toBe("made")
  expect(await outcome({ own: someone() })).toBe("made")
})

test("many clients have a hundred among them and one more every 36 seconds; a known browser waits for none of them", async () => {
  const strangers = someone()
  const outcomes = await Promise.all(
    Array.from({ length: 150 }, () => outcome({ own: someone(), strangers })),
  )
  expect(outcomes.filter(each => each === "made")).toHaveLength(100)
  expect(outcomes.filter(each => /^strangers \d+$/.test(each))).toHaveLength(50)
  expect(await outcome({ own: someone() })).toBe("made")
  await later(36)
  expect(await outcome({ own: someone(), strangers })).toBe("made")
  expect(await outcome({ own: someone(), strangers })).toMatch(/^strangers/)
})

test("who is refused has used up nothing of what all have together", async () => {
  const [own, strangers] = [someone(), someone()]
  for (let tries = 0; tries < 150; tries++) await outcome({ own, strangers })
  expect(await outcome({ own: someone(), strangers })).toBe("made")
  const [{ tries } = { tries: 0 }] = await rows<{ tries: number }>(
    appDb(),
    sql`select tries from sign_in_tries where key = ${strangers}`,
  )
  expect(tries).toBeLessThan(12)
})

test("right passwords use up nothing of it either", async () => {
  const strangers = someone()
  for (let signIns = 0; signIns < 120; signIns++) {
    const tried = { own: someone(), strangers }
    await countTry(tried)
    await forgetTries(tried)
  }
  expect(await outcome({ own: someone(), strangers })).toBe("made")
})

test("what was not added to for a day is forgotten", async () => {
  await countTry({ own: someone(), strangers: someone() })
  await forgetOldTries()
  expect(await countIn()).toBe(2)
  await later(2 * 24 * 60 * 60)
  await forgetOldTries()
  expect(await countIn()).toBe(0)
})
