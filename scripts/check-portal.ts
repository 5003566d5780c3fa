import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { checkPortal } from "@/portal-checks/run"

/** `npm run check:portal [-- --port 4690 --running html feeds]`: what independent programs say about the public portal. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "4690" },
    /** The product runs there already, with its data folder in .data/portal-checks, and stays. */
    running: { type: "boolean", default: false },
  },
})

const hasFindings = await checkPortal({
  port: Number(values.port),
  dataDir: resolve(".data/portal-checks"),
  isRunning: values.running,
  named: positionals,
})
process.exit(hasFindings ? 1 : 0)
