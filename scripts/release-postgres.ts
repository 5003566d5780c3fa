import { env } from "../env.ts"
import { startPostgres } from "../platform/embedded-postgres.ts"
import { clusterIn } from "../platform/postgres-cluster.ts"
import { findServer } from "../platform/postgres-pid-file.ts"

/** Ends the embedded database that a start left running when it did not come to its end, unless others use it. */
if (!env.DATABASE_URL && findServer(clusterIn(env.DATA_DIR)))
  await (await startPostgres({ dataDir: env.DATA_DIR })).stop()
process.exit(0)
