import { randomBytes } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** The secret with which sign-in signs its cookies: made once, kept in the data folder, readable by us alone. */
export async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, "secret")
  await mkdir(dataDir, { recursive: true })
  try {
    await writeFile(path, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  }
  return await readFile(path, "utf8")
}
