import { writeFileSync } from "node:fs"
import { makeIcons } from "./icons"
import { workflowDoc } from "./workflow-doc"

writeFileSync("docs/workflow.md", workflowDoc())
await makeIcons()
