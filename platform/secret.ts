import { randomBytes, randomUUID } from "node:crypto"
import { link, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { privateFolder } from "./private-folder.ts"

/**
 * The secret with which sign-in signs its cookies: made once, kept in the data folder, readable by us alone. It appears
 * as a whole or not at all; one that broke all the same is made anew, and everybody signs in again.
 */
export async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, "secret")
  privateFolder(dataDir)
  const kept = await readFile(path, "utf8").catch(absent)
  if (kept !== undefined && kept.length >= 32) return kept
  if (kept !== undefined) await rm(path, { force: true })
  const part = `${path}.${randomUUID()}.part`
  try {
    await writeFile(part, randomBytes(48).toString("base64url"), { mode: 0o600, flush: true })
    await link(part, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error // another process was faster
  } finally {
    await rm(part, { force: true })
  }
  return await readFile(path, "utf8")
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error
}
