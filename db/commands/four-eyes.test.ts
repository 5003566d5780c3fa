import postgres from "postgres"
import { afterAll, beforeAll, expect, test } from "vitest"
import { urlFor } from "@/db/connection"
import type { Person } from "@/domain/roles"
import { addPictures, everySetOfRoles, walks } from "@/tests/four-eyes/walks"

/**
 * Random people take random steps, and an oracle follows each byte. `FOUR_EYES_WALKS` is how many stories they live
 * through, however long it takes; `FOUR_EYES_SEED` is the first one's seed.
 */
const { FOUR_EYES_WALKS } = process.env
const count = Number(FOUR_EYES_WALKS ?? 200)
const milliseconds = FOUR_EYES_WALKS === undefined ? 20_000 : undefined
const seed = Number(process.env.FOUR_EYES_SEED ?? Date.now() % 1_000_000)

const app = postgres(urlFor("app", process.env), { max: 2, onnotice() {} })
let people: Person[]
let uploaders: ReadonlyMap<string, number>

beforeAll(async () => {
  people = await everySetOfRoles()
  uploaders = await addPictures(app, people)
})
afterAll(() => app.end())

test(`nobody judges what they put there and no approval covers, and everybody else may (seed ${seed})`, async () => {
  const counts = await walks({ app, people, uploaders, seed, count, milliseconds })
  console.log(`From seed ${seed}:`, counts)
  for (const kind of ["allowed", "refused"] as const)
    expect(counts[kind], kind).toBeGreaterThan(counts.walks / 10)
  for (const kind of ["allowedByHand", "refusedByHand"] as const)
    expect(counts[kind], kind).toBeGreaterThan(0)
}, 600_000)
