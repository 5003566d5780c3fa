import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Check } from "./check"
import { runProgram } from "./program"
import { packageFromDebian } from "./tools"

/** Follows every link within the portal but those to narrowed lists, which are without number. */
export const checkLinks: Check = async ({ address: portal, folder }) => {
  const settings = join(folder, "linkchecker.conf")
  writeFileSync(settings, "[checking]\nmaxrequestspersecond=1000\n")
  const linkchecker = packageFromDebian("linkchecker", "/usr/bin/linkchecker")
  const elsewhere = `^(?!${portal.replaceAll(".", "\\.")})`
  const parts = [
    "--no-status",
    "--no-warnings",
    "--verbose",
    "--no-robots",
    "--threads",
    "4",
    "--output",
    "csv",
    "--config",
    settings,
  ]
  const ignored = [String.raw`\?`, elsewhere].flatMap(pattern => ["--ignore-url", pattern])
  const { stdout } = await runProgram(linkchecker, [...parts, ...ignored, `${portal}/en`], { says: [0, 1] })
  const followed = stdout.split("\n").filter(line => /;(True|False);/.test(line))
  const broken = followed.filter(line => line.includes(";False;"))
  return {
    looked: `${followed.length} links`,
    findings: followed.length > 1 ? broken : ["No link was followed."],
  }
}
