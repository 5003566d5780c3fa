import { randomUUID } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdir, rm, stat, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { diskTrouble } from "./disk-trouble.ts"
import { closeFolder } from "./private-folder.ts"

/** What of ours lies in it. Its other contents, if it has any, are not our affair. */
const ours = ["images", "mail", "postgres"]

/** Makes the data folder where it is missing, and closes it to others. Throws with a sentence when nothing can be written in it. */
export async function requireDataFolder(folder: string) {
  const probe = join(folder, `.written-${randomUUID()}`)
  try {
    await makeFolder(folder)
    for (const each of [folder, ...ours.map(name => join(folder, name))])
      if (existsSync(each)) closeFolder(each)
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
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "EEXIST" && (await stat(folder)).isDirectory()) return
    if (code !== "ENOENT" || !mayMakeParent || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await makeFolder(folder, false)
  }
}
