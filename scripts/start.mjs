import { constants } from "node:os"
import { readEnvFile } from "../env-file.mjs"
import { portTrouble, triedListening } from "../platform/listening.mjs"
import { noteRunning } from "../platform/running-here.mjs"
import { children } from "./children.mjs"
import { installIfNeeded, quit, requireNode } from "./install.mjs"

/**
 * `npm start`, and `npm run dev`. It waits for as long as the site runs, so it is plain JavaScript under whichever Node
 * npm found, and all that needs more is done by processes that end: installing, preparing the database, building.
 */

const isDevelopment = process.argv.includes("--development")
const started = performance.now()

// what can be wrong with what was asked for is said before anything is begun
requireNode()
const { PORT, HOST } = settings()
const port = PORT || "3000"
const trouble = portTrouble(port) ?? (await triedListening({ port: Number(port), host: HOST || "127.0.0.1" }))
if (trouble) quit(trouble)

await installIfNeeded()
noteRunning({ what: isDevelopment ? "npm run dev" : "npm start" })

const { run, end, isStopping } = children({ NODE_ENV: isDevelopment ? "development" : "production" })
let welcome = ""
let isPrepared = false
const withTypes = ["--conditions=react-server", "--import", "tsx"]

await step([...withTypes, "scripts/prepare-start.ts"], message => {
  if ("welcome" in message) welcome = message.welcome
  isPrepared = true
})
if (!isDevelopment) await step(["scripts/build.ts"])
const code = await run(["server.ts"], () => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${welcome}\n\n  Started in ${seconds} s. Ctrl-C stops everything.\n`)
})
if (code > 128 && !isStopping())
  console.error(
    `The web process was ended from outside (${nameOfSignal(code - 128)}), so this start ends, too.`,
  )
// the web process is the last to need the embedded database, and has stopped it unless something befell it
await leave(code)

function nameOfSignal(number) {
  return Object.entries(constants.signals).find(([, each]) => each === number)?.[0] ?? `signal ${number}`
}

async function step(args, hear) {
  const code = await run(args, hear, { mayTake: 10_000 })
  if (code !== 0) await leave(code)
}

async function leave(code) {
  if (isPrepared && code !== 0) await run(["scripts/release-postgres.ts"], undefined, { evenIfStopped: true })
  end(code)
}

function settings() {
  try {
    readEnvFile()
    return process.env
  } catch (error) {
    return quit(error.message)
  }
}
