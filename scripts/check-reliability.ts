import { checkReliability } from "@/reliability-checks/running/run"

/**
 * `npm run check:reliability [-- idle cut-off]`: experiments that repeat what went wrong once. It ends with 1 when there
 * are findings, and with 2 when there are none but some check could not be made here.
 */

const { findings, notRun } = await checkReliability(process.argv.slice(2))
process.exit(findings > 0 ? 1 : notRun > 0 ? 2 : 0)
