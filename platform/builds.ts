import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { runningHere } from "./running-here.mjs"

/**
 * Where builds lie: each in a folder of its own, which nothing changes once it is there, beside the name of the one that
 * the next process takes. What is being made is the draft. A folder goes when no process reads it any more.
 */

const home = ".next/builds"
export const draft = join(home, "draft")
const pointer = join(home, "current")

export const isBuilt = (name: string) => existsSync(join(home, name, "BUILD_ID"))

/** The folder of the build to run; undefined when there is none. */
export function currentBuild(): string | undefined {
  const name = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : ""
  return name && isBuilt(name) ? join(home, name) : undefined
}

/** From now on processes that start take this one. The one before it stays, too. */
export function makeCurrent(name: string) {
  const before = currentBuild()
  if (before === join(home, name)) return
  const part = `${pointer}.${process.pid}`
  writeFileSync(part, name)
  renameSync(part, pointer)
  removeAllBut([name, before ? basename(before) : "", basename(draft)])
}

/** The draft is complete and gets its name. What makes the next build quick stays behind in a new draft. */
export function finishDraft(name: string) {
  renameSync(draft, join(home, name))
  mkdirSync(draft)
  if (existsSync(join(home, name, "cache"))) renameSync(join(home, name, "cache"), join(draft, "cache"))
}

function removeAllBut(kept: string[]) {
  const inUse = new Set(runningHere().map(({ build }) => build))
  for (const entry of readdirSync(home, { withFileTypes: true }))
    if (entry.isDirectory() && !kept.includes(entry.name) && !inUse.has(join(home, entry.name)))
      rmSync(join(home, entry.name), { recursive: true, force: true })
}
