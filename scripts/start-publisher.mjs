import { installIfNeeded } from "./install.mjs"
import { runScript } from "./project-node.mjs"

installIfNeeded()
runScript("scripts/publisher.ts", process.argv.slice(2))
