import { spawnSync } from "node:child_process"
import { statSync } from "node:fs"

/** PostgreSQL refuses to run as root. When root starts the portal, an ordinary account runs the database. */
export type Account = { uid: number; gid: number }

const candidates = ["postgres", "nobody"]

/** The account that must run the cluster, or undefined when the current user can. */
export function accountFor(cluster: string): Account | undefined {
  const owner = statSync(cluster, { throwIfNoEntry: false })
  const user = process.getuid?.()
  if (user === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : ordinaryAccount()
  if (owner && user !== undefined && owner.uid !== user)
    throw new Error(
      `The database in ${cluster} belongs to another user (number ${owner.uid}). Start the portal as that user or as root.`,
    )
}

function ordinaryAccount(): Account {
  for (const name of candidates) {
    const [uid, gid] = ["-u", "-g"].map(flag => spawnSync("id", [flag, name], { encoding: "utf8" }).stdout)
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(
    "PostgreSQL does not run as root, and there is no user named postgres or nobody that could run it. " +
      "Start the portal as an ordinary user, or set DATABASE_URL to a PostgreSQL server.",
  )
}

/**
 * The path under which `account` reaches `folder`. Below a folder closed to it, such as /root, a process can still
 * use the working directory it was started in, and Linux has a path for that.
 */
export function pathFor(account: Account | undefined, folder: string): string {
  if (!account || mayEnter(account, folder)) return folder
  if (process.platform === "linux") return "/proc/self/cwd"
  throw new Error(
    `The database cannot live in ${folder}, because the user who runs it may not enter that folder. ` +
      "Set DATA_DIR to a folder that every user may enter, or start the portal as an ordinary user.",
  )
}

function mayEnter(account: Account, folder: string) {
  return spawnSync("test", ["-x", folder], { ...account, cwd: "/" }).status === 0
}

/** The options of every PostgreSQL process: nothing of our environment, where PGDATA or LANG would change its ways. */
export function processOptions(account: Account | undefined, cwd: string) {
  const { PATH, SystemRoot, NODE_ENV } = process.env
  return { ...account, cwd, windowsHide: true, env: { PATH, SystemRoot, NODE_ENV, TZ: "UTC", LC_ALL: "C" } }
}
