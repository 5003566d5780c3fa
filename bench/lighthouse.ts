import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { measureLighthouse } from "./lighthouse/run"
import { writeSection } from "./measurements"

/** `npm run bench:lighthouse [-- --port 4310 --write]`: what Lighthouse says, and what a first visit weighs. */

const { values } = parseArgs({
  options: { port: { type: "string", default: "4310" }, write: { type: "boolean", default: false } },
})

const { report, problems } = await measureLighthouse({
  port: Number(values.port),
  dataDir: resolve(".data/bench/lighthouse"),
})
console.log(`\n${report}\n`)
for (const problem of problems) console.error(problem)
if (values.write) writeSection("weight", report)
process.exit(problems.length > 0 ? 1 : 0)
