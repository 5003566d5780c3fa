import { resolve } from "node:path"

/** Where the journeys take place: a copy of the product with a port and a data folder of its own. */
export const port = Number(process.env.E2E_PORT ?? 3917)
export const baseURL = `http://127.0.0.1:${port}`
export const dataDir = resolve(".data/e2e")
export const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"
