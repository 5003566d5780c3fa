import { parseArgs } from "node:util"
import { experimentNames, measureFreshness } from "./freshness/run"
import { writeSection } from "./measurements"

/** `npm run bench:freshness [-- --seed 1 --only publish,takedown,races,crowd,away,restarts --write]`: never stale, and never away. */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: `${Date.now() % 1_000_000}` },
    only: { type: "string", default: experimentNames.join(",") },
    port: { type: "string", default: "4200" },
    write: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
})

const report = await measureFreshness({
  seed: Number(values.seed),
  names: values.only.split(","),
  port: Number(values.port),
  keep: values.keep,
})
console.log(`\n${report}`)
if (values.write) writeSection("freshness", report)
process.exit()
