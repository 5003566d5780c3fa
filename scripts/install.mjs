import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** What must work before anything is installed: plain JavaScript, and nothing but what Node itself brings. */

export const root = fileURLToPath(new URL("..", import.meta.url))
const lockFile = `${root}package-lock.json`
const stamp = `${root}node_modules/.imprimatur-lock`

/**
 * Installs the dependencies unless those of this very lock file are there. `npm ci` would be the stricter command, but
 * it refuses a lock file that was written where the registry lacks the packages of other platforms.
 */
export function installIfNeeded() {
  if (Number(process.versions.node.split(".")[0]) < 20)
    quit(`Imprimatur needs Node.js 20 or newer to start, and this is ${process.version}.`)
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex")
  if (existsSync(stamp) && readFileSync(stamp, "utf8").trim() === wanted) return
  console.log("Installing the dependencies (once, and after every update) …")
  const { status, error } = npm(
    "install",
    "--no-save",
    "--include=dev",
    "--include=optional",
    "--loglevel=error",
  )
  if (status !== 0)
    quit(error ? `npm could not be run: ${error.message}.` : "The dependencies could not be installed.")
  writeFileSync(stamp, wanted)
}

export function quit(sentence) {
  console.error(sentence)
  process.exit(1)
}

function npm(...args) {
  const options = { cwd: root, stdio: "inherit" }
  const runningNpm = process.env.npm_execpath
  return runningNpm?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [runningNpm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" })
}
