import { writeFileSync } from "node:fs"
import { grantsDoc } from "./grants-doc"
import { makeIcons } from "./icons"
import { workflowDoc } from "./workflow-doc"

writeFileSync("docs/workflow.md", workflowDoc())
writeFileSync("docs/grants.md", grantsDoc())
await makeIcons()
