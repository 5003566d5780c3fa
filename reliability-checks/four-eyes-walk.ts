import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startPostgres } from "@/platform/embedded-postgres"
import type { ReliabilityCheck } from "./check"

/** Random steps by random people for a minute, on a PostgreSQL of their own, while an oracle follows each byte. */

const seconds = 60

export const check: ReliabilityCheck = {
  name: "nobody judges what they put there, whatever road it took",
  async run(report) {
    const dataDir = await mkdtemp(join(tmpdir(), "imprimatur-four-eyes-"))
    const server = await startPostgres({ dataDir })
    try {
      const { env } = await import("@/env")
      Object.assign(env, { DATABASE_URL: server.url, DATA_DIR: dataDir })
      await walkFor(seconds * 1_000, report)
    } finally {
      const { closeDatabase } = await import("@/db/client")
      await closeDatabase()
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    }
  },
}

async function walkFor(milliseconds: number, report: (finding: string) => void) {
  const { env } = await import("@/env")
  const { migrate } = await import("@/db/migrate")
  const { connect, urlFor } = await import("@/db/connection")
  const { putReference } = await import("@/db/commands/put-terms")
  const { countries } = await import("@/db/reference/countries")
  const { regions } = await import("@/db/reference/regions")
  const { addPictures, everySetOfRoles, walks } = await import("@/tests/four-eyes/walks")
  await migrate(env)
  await putReference({ regions, countries })
  const people = await everySetOfRoles()
  const app = connect(urlFor("app", env), { max: 6 })
  const uploaders = await addPictures(app, people)
  const seed = Date.now() % 1_000_000
  try {
    const counts = await walks({
      app,
      people,
      uploaders,
      seed,
      count: Number.POSITIVE_INFINITY,
      milliseconds,
    })
    console.log(`  ${counts.walks} stories from seed ${seed} on: ${JSON.stringify(counts)}`)
    for (const kind of ["allowed", "refused", "allowedByHand", "refusedByHand"] as const)
      if (counts[kind] < counts.walks / 10) report(`From seed ${seed} on hardly anybody was ${kind}.`)
  } catch (error) {
    report((error as Error).message)
  } finally {
    await app.end()
  }
}
