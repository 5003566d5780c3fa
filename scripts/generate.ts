import { writeFileSync } from "node:fs"
import { grantsDoc } from "./grants-doc"
import { makeIcons } from "./icons"
import { rulesVersionFile } from "./rules-version"
import { workflowDoc } from "./workflow-doc"

writeFileSync("docs/workflow.md", workflowDoc())
writeFileSync("db/rules/version.ts", await rulesVersionFile())
writeFileSync("docs/grants.md", grantsDoc())
await makeIcons()
