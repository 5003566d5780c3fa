import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

const sources = [
  "{app,auth,components,db,demonstration,domain,fonts,messages,platform,public,publisher}/**/*",
  "*.{ts,mjs,json}",
]
const buildFolder = process.env.NEXT_DIST_DIR ?? ".next"
const stamp = join(buildFolder, "built-from")
const lock = `${buildFolder}.lock`

/** Builds the product unless these very sources were built before. Two starts at once build once. */
export async function buildOnce() {
  const wanted = hashOfSources()
  if (isBuilt(wanted)) return
  while (!takeLock()) await wait(500)
  try {
    if (isBuilt(wanted)) return
    console.log("Building (about a minute the first time) …")
    const next = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      encoding: "utf8",
    })
    if (next.status !== 0) throw new Error(`The build failed.\n${next.stdout}${next.stderr}`)
    writeFileSync(stamp, wanted)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

const isBuilt = (wanted: string) => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted

function hashOfSources() {
  const hash = createHash("sha256")
  for (const path of globSync(sources).sort())
    if (statSync(path).isFile()) hash.update(path).update("\0").update(readFileSync(path))
  return hash.digest("hex")
}

/** A lock left by a build that died is taken over after five minutes. */
function takeLock() {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const isStale = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 5 * 60_000
    if (isStale) rmSync(lock, { recursive: true, force: true })
    return false
  }
}
