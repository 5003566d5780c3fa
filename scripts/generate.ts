import { writeFileSync } from "node:fs"
import { makeIcons } from "./icons"
import { rulesVersionFile } from "./rules-version"
import { workflowDoc } from "./workflow-doc"

writeFileSync("docs/workflow.md", workflowDoc())
writeFileSync("db/rules/version.ts", await rulesVersionFile())
await makeIcons()
