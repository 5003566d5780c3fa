import { parseArgs } from "node:util"
import { measureContent } from "./content/run"
import { writeSection } from "./measurements"

/** `npm run bench:content [-- --stories 100,10000,100000 --seed 1 --rounds 4 --visits 60 --write]`: quick, however many stories. */

const { values } = parseArgs({
  options: {
    stories: { type: "string", default: "100,10000,100000" },
    seed: { type: "string", default: `${Date.now() % 1_000_000}` },
    rounds: { type: "string", default: "4" },
    visits: { type: "string", default: "60" },
    port: { type: "string", default: "4400" },
    write: { type: "boolean", default: false },
  },
})

process.env.PAGE_CACHE_MB = "0.000001" // no page fits, so each visit is a first one

const report = await measureContent({
  sizes: values.stories.split(",").map(Number),
  seed: Number(values.seed),
  rounds: Number(values.rounds),
  visits: Number(values.visits),
  port: Number(values.port),
})
console.log(`\n${report}`)
if (values.write) writeSection("content", report)
process.exit()
