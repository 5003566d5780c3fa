import { rmSync } from "node:fs"

/** Starts the product with an empty data folder and nothing else set, as in a fresh clone. */

const { DATA_DIR } = process.env
if (!DATA_DIR?.endsWith("e2e"))
  throw new Error("DATA_DIR must name the data folder of the journeys; it is emptied.")
for (const name of [
  "DATABASE_URL",
  "DATABASE_APP_URL",
  "DATABASE_PUBLIC_URL",
  "DATABASE_LISTEN_URL",
  "SITE_URL",
  "AUTH_SECRET",
])
  delete process.env[name]
rmSync(DATA_DIR, { recursive: true, force: true })
await import("../scripts/start.mjs")
