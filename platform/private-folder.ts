import { chmodSync, mkdirSync, statSync } from "node:fs"

/**
 * Whatever we keep is ours alone: drafts, letters, readers' addresses and keys lie in it. Only where root starts the portal
 * and Linux does not help (postgres-account.ts), the account that runs the database has to get through to its own folder.
 */
const mode = process.getuid?.() === 0 && process.platform !== "linux" ? 0o711 : 0o700

/** The sticky bit: everybody keeps something there. */
const everybodys = 0o1000

/** Makes a folder that nobody else may enter, with its parents where they are missing, and closes one that is there. */
export function privateFolder(folder: string) {
  mkdirSync(folder, { recursive: true, mode })
  closeFolder(folder)
}

/** Closes a folder to everybody else. One that is not ours to close, such as a mounted disk or /tmp, is named in the log. */
export function closeFolder(folder: string) {
  const rights = statSync(folder).mode
  if ((rights & 0o777 & ~mode) === 0) return
  try {
    if (rights & everybodys) throw Object.assign(new Error("It is everybody's."), { code: "EPERM" })
    chmodSync(folder, mode)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== "EPERM" && code !== "EROFS") throw error
    console.error(`Others may enter the folder ${folder}, and we may not close it. Close it (chmod 700).`)
  }
}
