import { parseArgs } from "node:util"
import { describeMachine } from "./machine"
import { writeSection } from "./measurements"
import { measurePages } from "./pages/run"

/** `npm run bench:pages [-- --seconds 4 --rounds 3 --write]`: our server, the framework alone and nginx, side by side. */

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "4" },
    rounds: { type: "string", default: "3" },
    port: { type: "string", default: "4300" },
    write: { type: "boolean", default: false },
  },
})

const report = await measurePages({
  port: Number(values.port),
  seconds: Number(values.seconds),
  rounds: Number(values.rounds),
  describeMachine,
})
console.log(`\n${report}`)
if (values.write) writeSection("pages", report)
