import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { runningHere } from "../platform/running-here.mjs"
import { alone } from "./lock.mjs"

/** What must work before anything is installed: plain JavaScript, and nothing but what Node itself brings. */

export const root = fileURLToPath(new URL("..", import.meta.url))
const lockFile = `${root}package-lock.json`
const stamp = `${root}node_modules/.imprimatur-lock`

/** The oldest that has what the files before the installation need. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major < 20 || (major === 20 && minor < 12))
    quit(`Imprimatur needs Node.js 20.12 or newer to start, and this is ${process.version}.`)
}

/**
 * Installs the dependencies unless those of this very lock file are there. `npm ci` would be the stricter command, but
 * it refuses a lock file that was written where the registry lacks the packages of other platforms. A process that runs
 * from this folder would lose the packages that it has not read yet, so nothing is installed while there is one.
 */
export async function installIfNeeded() {
  requireNode()
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex")
  if (isInstalled(wanted)) return
  await alone(`${root}.next/install.lock`, () => {
    if (isInstalled(wanted)) return
    const [running] = runningHere()
    if (running) quit(stillRuns(running))
    install()
    writeFileSync(stamp, wanted)
  })
}

const isInstalled = wanted => existsSync(stamp) && readFileSync(stamp, "utf8").trim() === wanted

const stillRuns = ({ what, pid }) =>
  `This version needs other packages, and ${what} (process ${pid}) still runs from this folder with the old ones. ` +
  "Stop it first, or start the new version from a second folder."

function install() {
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
