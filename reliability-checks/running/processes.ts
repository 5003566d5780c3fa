import { readdirSync, readFileSync, readlinkSync } from "node:fs"

/**
 * Every process that was started with this folder as the one for temporary files, or that works in it: the second are
 * databases, which are given none of our environment. Frozen ones and those of other users, too. On Linux only; elsewhere
 * a check has to end what it starts.
 */
export function processesOf(folder: string): number[] {
  if (process.platform !== "linux") return []
  return readdirSync("/proc")
    .map(Number)
    .filter(pid => pid && pid !== process.pid && isOf(pid, folder))
}

function isOf(pid: number, folder: string) {
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`).startsWith(`${folder}/`) ||
      readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(`TMPDIR=${folder}`)
    )
  } catch {
    return false // it has just ended, or is not ours
  }
}
