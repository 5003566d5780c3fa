import { execFileSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { type Account, pathFor, processOptions } from "./postgres-account.ts"
import { findServer, forgetBrokenPid } from "./postgres-pid-file.ts"
import { closeFolder, privateFolder } from "./private-folder.ts"
import { isRunning } from "./running-here.mjs"

export const owner = "imprimatur_owner"
export const database = "imprimatur"
const majorVersion = "18"

/** What the launcher keeps in the data folder. */
export const clusterIn = (dataDir: string) => inside(resolve(dataDir, "postgres"))

export type Cluster = ReturnType<typeof inside> & {
  /** Programs of another make go by the whole path, so the account that runs them has to get through this folder. */
  isPassed?: boolean
}

function inside(home: string) {
  return {
    home,
    data: join(home, "cluster"),
    password: join(home, "password"),
    port: join(home, "port"),
    log: join(home, "server.log"),
  }
}

/** Makes the cluster where there is none. It is made under another name first, so one that is there is complete. */
export function ensureCluster(cluster: Cluster, binaries: string, account: Account | undefined) {
  if (existsSync(cluster.home)) {
    closeFolder(cluster.home)
    return checkCluster(cluster, binaries, account)
  }
  removeAbandonedDrafts(cluster)
  const draft: Cluster = { ...inside(`${cluster.home}.new-${process.pid}`), isPassed: cluster.isPassed }
  try {
    createCluster(draft, binaries, account)
    renameSync(draft.home, cluster.home)
  } catch (cause) {
    rmSync(draft.home, { recursive: true, force: true })
    const madeByAnotherProcess = existsSync(cluster.home)
    if (!madeByAnotherProcess)
      throw new Error(`The database in ${cluster.home} could not be made. ${sentence(cause)}`, { cause })
  }
}

/** The superuser has no password and there is no local socket, so after these lines nobody can sign in as it. */
function createCluster(draft: Cluster, binaries: string, account: Account | undefined) {
  privateFolder(draft.home)
  if (draft.isPassed) chmodSync(draft.home, 0o711)
  mkdirSync(draft.data, { mode: 0o700 })
  if (account) chownSync(draft.data, account.uid, account.gid)
  const place = pathFor(account, draft.data)
  const options = processOptions(account, draft.data)
  execFileSync(join(binaries, "bin/initdb"), ["-D", place, ...initdbSettings], { ...options, stdio: "pipe" })
  const password = newPassword()
  writeFileSync(draft.password, password, { mode: 0o600 })
  tellAlone(
    draft,
    binaries,
    account,
  )(
    `create role ${owner} login createdb createrole password '${password}';`,
    `create database ${database} owner ${owner};`,
  )
}

const newPassword = () => randomBytes(24).toString("hex")

/** SQL for a cluster that nobody serves. */
const tellAlone =
  ({ data }: Cluster, binaries: string, account: Account | undefined) =>
  (...statements: string[]) =>
    execFileSync(join(binaries, "bin/postgres"), ["--single", "-D", pathFor(account, data), "postgres"], {
      ...processOptions(account, data),
      input: [...statements, ""].join("\n"),
      stdio: "pipe",
    })

const initdbSettings = [
  "--username=postgres",
  "--auth-host=scram-sha-256",
  "--auth-local=reject",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=icu",
  "--icu-locale=und",
  "--no-instructions",
]

function checkCluster(cluster: Cluster, binaries: string, account: Account | undefined) {
  const version = readFileSync(join(cluster.data, "PG_VERSION"), "utf8").trim()
  if (version !== majorVersion)
    throw new Error(
      `The database in ${cluster.home} was made by PostgreSQL ${version}, and this program brings PostgreSQL ` +
        `${majorVersion}. Move its contents over with the older program's export, or set DATA_DIR to a new folder.`,
    )
  if (account && statSync(cluster.data).uid === 0) giveAway(cluster.data, account) // restored by root from a backup
  if (!hasPassword(cluster)) renewPassword(cluster, binaries, account)
}

/** It is 48 digits, unless the power went, or the disk was full, when they were written. */
const hasPassword = ({ password }: Cluster) =>
  existsSync(password) && /^[0-9a-f]{48}$/.test(readFileSync(password, "utf8").trim())

function renewPassword(cluster: Cluster, binaries: string, account: Account | undefined) {
  if (findServer(cluster)) return // it ends with the last who knows the old one
  forgetBrokenPid(cluster)
  const password = newPassword()
  tellAlone(cluster, binaries, account)(`alter role ${owner} password '${password}';`)
  const part = `${cluster.password}.part`
  writeFileSync(part, password, { mode: 0o600 })
  renameSync(part, cluster.password)
}

function giveAway(folder: string, account: Account) {
  lchownSync(folder, account.uid, account.gid)
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    lchownSync(join(entry.parentPath, entry.name), account.uid, account.gid)
}

function removeAbandonedDrafts({ home }: Cluster) {
  const prefix = `${basename(home)}.new-`
  const names = existsSync(dirname(home)) ? readdirSync(dirname(home)) : []
  for (const name of names.filter(name => name.startsWith(prefix))) {
    const maker = Number(name.slice(prefix.length))
    if (maker === process.pid || !isRunning(maker)) rmSync(join(dirname(home), name), { recursive: true })
  }
}

function sentence(cause: unknown) {
  const { stderr, message } = cause as { stderr?: Buffer; message: string }
  return stderr?.toString().trim() || message
}
