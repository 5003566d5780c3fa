import { writeFileSync } from "node:fs"
import { workflowDoc } from "./workflow-doc"

writeFileSync("docs/workflow.md", workflowDoc())
