import { randomUUID } from "node:crypto"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { diskTrouble } from "./disk-trouble.ts"

/** Makes the data folder where it is missing. Throws with a sentence when nothing can be written in it. */
export async function requireDataFolder(folder: string) {
  const probe = join(folder, `.written-${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(probe, "x".repeat(8192))
    await rm(probe)
  } catch (cause) {
    const reason = diskTrouble(cause) ?? (cause as Error).message
    throw new Error(`Nothing can be written in the data folder ${folder}: ${reason}. DATA_DIR names it.`, {
      cause,
    })
  }
}
