import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/**
 * The processes that run from this checkout, each with a file of its own. Nobody takes away what one of them still
 * reads: its build, or the packages. Plain JavaScript, because it is asked before anything is installed.
 */

const root = fileURLToPath(new URL("..", import.meta.url))
const folder = join(root, ".next/running")

/**
 * Notes this process, for as long as it lives.
 * @param {{ what: string, build?: string }} note what it is, for people, and the build that it reads
 */
export function noteRunning(note) {
  const file = join(folder, `${process.pid}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(note))
  process.once("exit", () => rmSync(file, { force: true }))
}

/**
 * Every process that is noted and lives, this one not among them.
 * @returns {{ pid: number, what: string, build?: string }[]}
 */
export function runningHere() {
  return noted().flatMap(pid => {
    if (pid === process.pid) return []
    if (!livesHere(pid)) rmSync(join(folder, `${pid}`), { force: true })
    else
      try {
        return [{ pid, ...JSON.parse(readFileSync(join(folder, `${pid}`), "utf8")) }]
      } catch {
        return [{ pid, what: "A process" }] // it notes itself at this moment
      }
    return []
  })
}

function noted() {
  try {
    return readdirSync(folder).map(Number).filter(Boolean)
  } catch {
    return [] // nobody has ever run here
  }
}

/** The number of one that was killed may be another program's by now; ours works in this folder. @param {number} pid */
function livesHere(pid) {
  if (!isRunning(pid) || process.platform !== "linux") return isRunning(pid)
  try {
    const [here, there] = [statSync(root), statSync(`/proc/${pid}/cwd`)]
    return here.ino === there.ino && here.dev === there.dev
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EACCES" // another user's, so we cannot know
  }
}

/** @param {number} pid */
export function isRunning(pid) {
  if (!(pid > 0)) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM" // there, but another user's
  }
}
