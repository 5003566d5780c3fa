import { rmSync } from "node:fs"

/** Starts the product with an empty data folder, as in a fresh clone. What a killed run left behind is ended first. */

const { DATA_DIR } = process.env
if (!DATA_DIR?.endsWith("e2e"))
  throw new Error("DATA_DIR must name the data folder of the journeys; it is emptied.")
rmSync(DATA_DIR, { recursive: true, force: true })
await import("../scripts/start.mjs")
