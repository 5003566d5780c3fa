import { children } from "./children.mjs"
import { findOrInstallChromium } from "./chromium.mjs"
import { installIfNeeded } from "./install.mjs"

const steps = process.argv.slice(2)
await installIfNeeded()
if (steps.length === 0 || steps.includes("e2e")) process.env.CHROMIUM_PATH = findOrInstallChromium()
const { run } = children()
process.exit(await run(["--conditions=react-server", "--import", "tsx", "scripts/check.ts", ...steps]))
