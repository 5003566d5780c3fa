import { env } from "../env.ts"
import { urlFor } from "./connection.ts"
import { reasonIn } from "./gate/errors.ts"
import { Lane } from "./gate/lane.ts"
import { currentLack } from "./gate/writing.ts"
import { askLevel, type Level, levelTrouble } from "./version.ts"

const patience = 1_000
const isNewsFor = 1_000

let latest: { askedAt: number; answer: Promise<string | undefined> } | undefined

/**
 * Why the database is of no use to us, in words; undefined when it answers within a second, to a new connection, and
 * has the tables and the rules of this version. Asked often, it asks the database once a second.
 */
export function databaseTrouble(): Promise<string | undefined> {
  if (!latest || performance.now() - latest.askedAt > isNewsFor)
    latest = { askedAt: performance.now(), answer: askDatabase() }
  return latest.answer
}

/** Postgres's codes for what is not there, or not for us: a database that nobody brought to this version. */
const isNotOurs = ["42501", "42P01", "3F000"]

async function askDatabase() {
  try {
    const lane = new Lane(urlFor("app", env))
    try {
      const [level] = await lane.use(() => lane.send({ text: askLevel }), patience)
      return levelTrouble(level as unknown as Level) ?? (await writingTrouble(lane))
    } finally {
      void lane.close()
    }
  } catch (error) {
    return isNotOurs.includes((error as { code?: string }).code ?? "")
      ? "The database has not been brought to this version."
      : `The database does not answer: ${reasonIn(error)}`
  }
}

/** A standby says so itself. A disk that is full shows when something is refused. */
async function writingTrouble(lane: Lane) {
  const text = "select current_setting('transaction_read_only') as answer"
  const [row] = (await lane.use(() => lane.send({ text }), patience)) as unknown as { answer: string }[]
  if (row?.answer === "on") return "The database can only be read, as a standby can."
  return currentLack() === "full" ? "The database's disk is full." : undefined
}
