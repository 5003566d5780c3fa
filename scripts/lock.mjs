import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { isRunning } from "../platform/running-here.mjs"

/**
 * Does `work` while no other process does. A lock whose process is gone counts no more.
 * @template Result
 * @param {string} path
 * @param {() => Result | Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function alone(path, work) {
  mkdirSync(dirname(path), { recursive: true })
  while (!take(path)) await wait(200)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, `${process.pid}`, { flag: "wx" })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error
    if (!isRunning(holder(path))) rmSync(path, { force: true })
    return false
  }
}

/** @param {string} path */
function holder(path) {
  try {
    return Number(readFileSync(path, "utf8"))
  } catch {
    return 0 // it was let go just now
  }
}
