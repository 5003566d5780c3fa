import { once } from "node:events"
import { cpSync } from "node:fs"
import { relative, resolve } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { currentBuild } from "@/platform/builds"
import type { Stage } from "../stage"

/** The whole product in one process, its publisher included. */
export async function startOurs(stage: Stage, port: number) {
  const child = stage.processes.start("ours", ["server.ts"], settings(stage, port))
  await once(child, "message")
  return addressOf(port)
}

/** `next start`, with the cache that the framework brings along, on a copy of the build that it may write to. */
export async function startFramework(stage: Stage, port: number) {
  const folder = `${stage.dataDir}/next`
  cpSync(currentBuild() ?? "", folder, { recursive: true })
  const next = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", `${port}`]
  stage.processes.start("framework", next, {
    ...settings(stage, port),
    PUBLISHER: "off",
    NEXT_DIST_DIR: relative(process.cwd(), folder),
    NEXT_CACHE_HANDLER_PATH: resolve(
      "node_modules/next/dist/server/lib/incremental-cache/file-system-cache.js",
    ),
  })
  await answering(`${addressOf(port)}/en`)
  return addressOf(port)
}

const settings = ({ database, dataDir }: Stage, port: number) => ({
  DATABASE_URL: database.url,
  DATA_DIR: dataDir,
  AUTH_SECRET: "x".repeat(40),
  PORT: `${port}`,
  SITE_URL: addressOf(port),
  NEXTAUTH_URL: addressOf(port),
})

const addressOf = (port: number) => `http://127.0.0.1:${port}`

export async function answering(url: string) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined) // nobody listens yet
    if (answer?.ok) return
    await wait(200)
  }
  throw new Error(`Nobody answers at ${url}.`)
}
