import { findOrInstallChromium } from "./chromium.mjs"
import { installIfNeeded } from "./install.mjs"
import { runScript } from "./project-node.mjs"

const steps = process.argv.slice(2)
installIfNeeded()
if (steps.length === 0 || steps.includes("e2e")) process.env.CHROMIUM_PATH = findOrInstallChromium()
runScript("scripts/check.ts", steps)
