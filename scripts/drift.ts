import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { rulesVersionFile } from "./rules-version"
import { workflowDoc } from "./workflow-doc"

/** Fails when something that is generated is not what its source would generate today. */

const stale: string[] = []

if (readFileSync("docs/workflow.md", "utf8") !== workflowDoc())
  stale.push("docs/workflow.md is older than domain/workflow.ts. Run: npm run generate")

if (readFileSync("db/rules/version.ts", "utf8") !== (await rulesVersionFile()))
  stale.push("db/rules/version.ts is older than the rules in db/rules. Run: npm run generate")

const trial = mkdtempSync(join(tmpdir(), "imprimatur-migrations-"))
try {
  cpSync("db/migrations", trial, { recursive: true })
  const kit = spawnSync(
    "drizzle-kit",
    [
      "generate",
      "--dialect=postgresql",
      "--casing=snake_case",
      "--schema=./db/schema/*.ts",
      `--out=${trial}`,
    ],
    { encoding: "utf8" },
  )
  if (kit.status !== 0) stale.push(`drizzle-kit could not read the schema.\n${kit.stdout}${kit.stderr}`)
  else if (readdirSync(trial).length !== readdirSync("db/migrations").length)
    stale.push("db/migrations lacks what db/schema has. Run: npm run migration -- --name what-changes")
} finally {
  rmSync(trial, { recursive: true, force: true })
}

for (const line of stale) console.error(line)
if (stale.length === 0) console.log("What is generated is what its sources say.")
process.exit(stale.length === 0 ? 0 : 1)
