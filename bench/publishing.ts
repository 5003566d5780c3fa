import { parseArgs } from "node:util"
import { writeSection } from "./measurements"
import { measurePublishing } from "./publishing/run"

/** `npm run bench:publishing [-- --texts 3000 --seed 1 --only chaos,alone,at_once,clocks --write]`: on time, whatever happens. */

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "3000" },
    seed: { type: "string", default: `${Date.now() % 1_000_000}` },
    only: { type: "string", default: "chaos,alone,at_once,clocks" },
    port: { type: "string", default: "4200" },
    write: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
})

const report = await measurePublishing({
  count: Number(values.texts),
  seed: Number(values.seed),
  names: values.only.split(","),
  port: Number(values.port),
  keep: values.keep,
})
console.log(`\n${report}`)
if (values.write) writeSection("publishing", report)
process.exit()
