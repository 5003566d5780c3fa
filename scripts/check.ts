import { spawn } from "node:child_process"
import { constants } from "node:os"
import { delimiter, join } from "node:path"

/** Everything that must hold before a change is accepted. `npm run check -- unit e2e` runs only the named steps. */

const steps: Record<string, string[]> = {
  types: ["next typegen", "tsc --noEmit"],
  lint: ["biome check ."],
  drift: ["tsx --conditions=react-server scripts/drift.ts"],
  unit: ["vitest run --project unit"],
  integration: ["vitest run --project integration"],
  build: ["tsx --conditions=react-server scripts/build.ts"],
  e2e: ["playwright test"],
}

const named = process.argv.slice(2)
const unknown = named.filter(name => !(name in steps))
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}. The steps are ${Object.keys(steps).join(", ")}.`)
  process.exit(1)
}

const results: { step: string; result: string; seconds: string }[] = []
for (const [step, commands] of Object.entries(steps)) {
  if (named.length > 0 && !named.includes(step)) continue
  console.log(`\n━━ ${step} ━━`)
  const begin = performance.now()
  const code = await runAll(commands, environmentOf(step))
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  results.push({ step, result: code === 0 ? "passed" : "failed", seconds })
  console.log(`━━ ${step} ${code === 0 ? "passed" : "failed"} after ${seconds} s ━━`)
  if (code === 0) continue
  report()
  console.error(`\nThe step "${step}" failed. Run it alone with: npm run check -- ${step}`)
  process.exit(code > 128 ? code : 1)
}
report()
console.log("\nEvery step passed.")

function report() {
  console.log(`\n${"step".padEnd(14)}${"result".padEnd(10)}${"seconds".padStart(8)}`)
  for (const { step, result, seconds } of results)
    console.log(`${step.padEnd(14)}${result.padEnd(10)}${seconds.padStart(8)}`)
}

/** The project's own programs come first, so every one of them runs under the project's own Node. */
function environmentOf(step: string) {
  const { NODE_ENV: _, ...inherited } = process.env
  const PATH = [join(process.cwd(), "node_modules/.bin"), process.env.PATH].join(delimiter)
  return { ...inherited, PATH, ...(step === "build" && { NODE_ENV: "production" }) } as NodeJS.ProcessEnv
}

async function runAll(commands: string[], env: NodeJS.ProcessEnv) {
  for (const command of commands) {
    const code = await run(command, env)
    if (code !== 0) return code
  }
  return 0
}

function run(command: string, env: NodeJS.ProcessEnv) {
  const child = spawn(command, { shell: true, stdio: "inherit", env })
  const stop = (signal: NodeJS.Signals) => child.kill(signal)
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
  for (const signal of signals) process.on(signal, stop)
  return new Promise<number>((resolve, reject) => {
    child.on("error", reject)
    child.on("exit", (code, signal) => {
      for (const signal of signals) process.off(signal, stop)
      resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"])
    })
  })
}
