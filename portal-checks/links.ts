import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Check } from "./check"
import { runProgram } from "./program"
import { packageFromDebian } from "./tools"

/** Of a site that does not ask it in, linkchecker takes three links a second, whatever its settings say. This one is ours. */
const start = `
import sys
from linkcheck.command.linkchecker import linkchecker
from linkcheck.director.aggregator import Aggregate
Aggregate.wait_time_min_default = Aggregate.wait_time_max_default = 0
sys.exit(linkchecker())`

/** Follows every link within the portal but those to narrowed lists, which are without number. */
export const checkLinks: Check = async ({ address: portal, folder }) => {
  const settings = join(folder, "linkchecker.conf")
  writeFileSync(settings, "[checking]\nmaxrequestspersecond=1000\n")
  packageFromDebian("linkchecker", "/usr/bin/linkchecker")
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
  const asked = ["-c", start, ...parts, ...ignored, `${portal}/en`]
  const { stdout } = await runProgram("/usr/bin/python3", asked, { says: [0, 1] })
  const followed = stdout.split("\n").filter(line => /;(True|False);/.test(line))
  const broken = followed.filter(line => line.includes(";False;"))
  return {
    looked: `${followed.length} links`,
    findings: followed.length > 1 ? broken : ["No link was followed."],
  }
}
