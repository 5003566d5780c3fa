import { constants } from "node:fs"
import { access, statfs } from "node:fs/promises"
import { diskTrouble } from "./disk-trouble.ts"

/** PostgreSQL takes room for its log in pieces of this size. */
const leastRoom = 16 * 1024 * 1024

/** Why nothing more can be kept in this folder, in a sentence; undefined when it can. */
export async function folderTrouble(folder: string): Promise<string | undefined> {
  try {
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize < leastRoom ? `The disk of the data folder ${folder} is full.` : undefined
  } catch (error) {
    return `Nothing can be written in the data folder ${folder}: ${diskTrouble(error) ?? (error as Error).message}.`
  }
}
