import { installIfNeeded } from "./install.mjs"
import { runScript } from "./project-node.mjs"

installIfNeeded()
runScript("scripts/serve.ts", process.argv.slice(2))
