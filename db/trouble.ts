import { env } from "../env.ts"
import { urlFor } from "./connection.ts"
import { reasonIn } from "./gate/errors.ts"
import { Lane } from "./gate/lane.ts"
import { currentLack } from "./gate/writing.ts"
import { missingMigrations } from "./migration-files.ts"

const patience = 1_000
const isNewsFor = 1_000

let latest: { askedAt: number; answer: Promise<string | undefined> } | undefined

/**
 * Why the database is of no use to us, in words; undefined when it answers within a second, to a new connection, and
 * has the tables of this version. Asked often, it asks the database once a second.
 */
export function databaseTrouble(): Promise<string | undefined> {
  if (!latest || performance.now() - latest.askedAt > isNewsFor)
    latest = { askedAt: performance.now(), answer: askDatabase() }
  return latest.answer
}

async function askDatabase() {
  const lane = new Lane(urlFor("app", env))
  try {
    const applied = await lane.use(() => lane.send({ text: "select hash from migrations.tables" }), patience)
    const missing = missingMigrations(applied as unknown as { hash: string }[]).length
    if (missing > 0) return `The database lacks ${missing} of this version's migrations.`
    return await writingTrouble(lane)
  } catch (error) {
    return `The database does not answer: ${reasonIn(error)}`
  } finally {
    void lane.close()
  }
}

/** A standby says so itself. A disk that is full shows when something is refused. */
async function writingTrouble(lane: Lane) {
  const text = "select current_setting('transaction_read_only') as answer"
  const [row] = (await lane.use(() => lane.send({ text }), patience)) as unknown as { answer: string }[]
  if (row?.answer === "on") return "The database can only be read, as a standby can."
  return currentLack() === "full" ? "The database's disk is full." : undefined
}
