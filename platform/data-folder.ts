import { randomUUID } from "node:crypto"
import { mkdir, rm, stat, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { diskTrouble } from "./disk-trouble.ts"

/** Makes the data folder where it is missing. Throws with a sentence when nothing can be written in it. */
export async function requireDataFolder(folder: string) {
  const probe = join(folder, `.written-${randomUUID()}`)
  try {
    await makeFolder(folder)
    await writeFile(probe, "x".repeat(8192))
    await rm(probe)
  } catch (cause) {
    const reason = diskTrouble(cause) ?? (cause as Error).message
    throw new Error(`Nothing can be written in the data folder ${folder}: ${reason}. DATA_DIR names it.`, {
      cause,
    })
  }
}

/** Node's own way to make missing parents goes round for ever where the system says that they are not there, as in /proc. */
async function makeFolder(folder: string, mayMakeParent = true): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "EEXIST" && (await stat(folder)).isDirectory()) return
    if (code !== "ENOENT" || !mayMakeParent || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await makeFolder(folder, false)
  }
}
