import { env } from "../env.ts"
import { sayLeft, startPostgres } from "../platform/embedded-postgres.ts"
import { clusterIn } from "../platform/postgres-cluster.ts"
import { findServer } from "../platform/postgres-pid-file.ts"

/** Ends the embedded database that a start left running when it did not come to its end, unless others use it. */

/** A server that was not reached by then is frozen, or cannot do with its disk. */
const patience = 15_000

const running = env.DATABASE_URL ? undefined : findServer(clusterIn(env.DATA_DIR))
if (running) {
  setTimeout(() => {
    sayLeft(running.pid)
    process.exit(0)
  }, patience)
  await (await startPostgres({ dataDir: env.DATA_DIR })).stop()
}
process.exit(0)
