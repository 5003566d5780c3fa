import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { markdownTable } from "@/bench/table"
import { runBounded } from "./bounded"

const folder = "reliability-checks"
/** Milliseconds for one check, and for all. */
const longest = { one: 150_000, all: 590_000 }

/** Every file of the folder that has a check, by its name. */
const checkNames = () =>
  readdirSync(folder)
    .filter(file => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter(file => readFileSync(join(folder, file), "utf8").includes("export const check"))
    .map(file => basename(file, ".ts"))
    .sort()

/** Runs the named checks, or all, prints what they found, and counts the findings and those that could not be run. */
export async function checkReliability(named: string[]) {
  const names = checkNames()
  const unknown = named.filter(name => !names.includes(name))
  if (unknown.length > 0)
    throw new Error(`There is no check ${unknown.join(", ")}. They are ${names.join(", ")}.`)
  const begin = performance.now()
  const table: string[][] = []
  const count = { findings: 0, notRun: 0 }
  for (const name of named.length > 0 ? names.filter(each => named.includes(each)) : names) {
    const left = longest.all - (performance.now() - begin)
    console.log(`${name} …`)
    const { findings, notRun, seconds } = await runBounded(
      join(folder, `${name}.ts`),
      Math.min(longest.one, left),
    )
    for (const finding of findings) console.log(`  ${finding}`)
    if (notRun) console.log(`  not run: ${notRun}`)
    const outcome = notRun ? `not run: ${notRun}` : findings.length > 0 ? "failed" : "passed"
    table.push([name, outcome, `${findings.length}`, seconds.toFixed(0)])
    count.findings += findings.length
    count.notRun += notRun ? 1 : 0
  }
  console.log(`\n${markdownTable(["check", "outcome", "findings", "seconds"], table)}`)
  return count
}
