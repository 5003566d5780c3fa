import { children } from "./children.mjs"
import { installIfNeeded } from "./install.mjs"

await installIfNeeded()
const { run } = children()
process.exit(await run(["--conditions=react-server", "--import", "tsx", "scripts/publisher.ts"]))
