import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"

/**
 * The checkers that are too heavy to come along with the product. Each is fetched by name when its check first runs:
 * from npm into `.data/portal-tools`, or as a package of Debian, for which one has to be root.
 */

const folder = resolve(".data/portal-tools")

/** Where the package from npm lies. */
export function packageFromNpm(name: string, version: string) {
  const place = join(folder, "node_modules", name)
  if (!existsSync(place)) {
    mkdirSync(folder, { recursive: true })
    run("npm", [
      "install",
      "--prefix",
      folder,
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      `${name}@${version}`,
    ])
  }
  return place
}

/** Loads a package from npm as its own code would. */
export function loadFromNpm(name: string, version: string) {
  packageFromNpm(name, version)
  return createRequire(join(folder, "package.json"))
}

/** Makes sure that Debian's package is there, of which `file` is a part. */
export function packageFromDebian(name: string, file: string) {
  if (existsSync(file)) return file
  run("apt-get", ["update"])
  run("apt-get", ["install", "--yes", "--no-install-recommends", name])
  return file
}

function run(command: string, parts: string[]) {
  const { status, stderr, error } = spawnSync(command, parts, { encoding: "utf8" })
  if (status !== 0) throw new Error(`${command} ${parts.join(" ")} failed. ${error?.message ?? stderr}`)
}
