import { env } from "../env.ts"
import { urlFor } from "./connection.ts"
import { reasonIn } from "./gate/errors.ts"
import { Lane } from "./gate/lane.ts"
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
    return missing > 0 ? `The database lacks ${missing} of this version's migrations.` : undefined
  } catch (error) {
    return `The database does not answer: ${reasonIn(error)}`
  } finally {
    void lane.close()
  }
}
