import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { join } from "node:path"
import type { Processes } from "./processes"

/** The product's two kinds of process, as an operator would start them against one database. */

type Place = {
  databaseUrl: string
  dataDir: string
  /** By how many seconds its clock is wrong. */
  clockShift?: number
}

const secret = randomBytes(32).toString("hex")

export type Site = Awaited<ReturnType<typeof startWeb>>

/** A web process without a publisher inside, when it is ready. */
export async function startWeb(
  processes: Processes,
  { port, drainSeconds = 0, ...place }: Place & { port: number; drainSeconds?: number },
) {
  const address = `http://127.0.0.1:${port}`
  const web = processes.start(`web-${port}`, [...clock(place), "server.ts"], {
    ...settings(place),
    PORT: `${port}`,
    NEXTAUTH_URL: address,
    DRAIN_SECONDS: `${drainSeconds}`,
    PUBLISHER: "off",
  })
  const died = once(web, "exit").then(() => {
    throw new Error(`The web process on port ${port} ended before it was ready.`)
  })
  await Promise.race([once(web, "message"), died])
  died.catch(() => {}) // from now on it ends when we say so
  return { address, process: web }
}

/** A publisher alone, from the file that `bundlePublisher` made. */
export const startPublisher = (processes: Processes, { bundle, ...place }: Place & { bundle: string }) =>
  processes.start("publisher", [...clock(place), bundle], settings(place))

const settings = ({ databaseUrl, dataDir, clockShift = 0 }: Place) => ({
  DATABASE_URL: databaseUrl,
  DATABASE_APP_URL: "",
  DATABASE_PUBLIC_URL: "",
  DATA_DIR: dataDir,
  AUTH_SECRET: secret,
  DEMONSTRATION: "off",
  NODE_COMPILE_CACHE: join(dataDir, "compiled"),
  CLOCK_SHIFT_SECONDS: `${clockShift}`,
})

const clock = ({ clockShift }: Place) => (clockShift ? ["--import", "./bench/shifted-clock.ts"] : [])
