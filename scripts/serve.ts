import { type ChildProcess, spawn } from "node:child_process"
import { cast, demonstrationPassword, onePerRole } from "@/demonstration/cast"
import type { readSettings } from "@/env"
import { startPostgres } from "@/platform/embedded-postgres"
import { keptSecret } from "@/platform/secret"
import { buildOnce } from "./build-once"

/** Everything that `npm start` does once the dependencies are there: database, content, build, web process. */

const isDevelopment = process.argv.includes("--development")
const started = performance.now()
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`

async function serve(env: ReturnType<typeof readSettings>) {
  const database = env.DATABASE_URL ? undefined : await startPostgres({ dataDir: env.DATA_DIR })
  let web: ChildProcess | undefined
  let isStopping = false

  async function stop(code: number) {
    if (isStopping) return
    isStopping = true
    if (web && web.exitCode === null) {
      web.kill("SIGTERM")
      await new Promise(resolve => web?.once("exit", resolve))
    }
    await database?.stop()
    process.exit(code)
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0))

  try {
    env.DATABASE_URL ??= database?.url
    env.AUTH_SECRET ??= await keptSecret(env.DATA_DIR)
    console.log("Preparing the database …")
    const { prepareDatabase } = await import("./prepare")
    const { hasPeople } = await prepareDatabase()
    if (!isDevelopment) await buildOnce()
    web = spawn(process.execPath, ["server.ts"], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, ...passedOn(env), NODE_ENV: isDevelopment ? "development" : "production" },
    })
    web.once("message", () => console.log(welcome(env, hasPeople))) // it is ready
    web.once("exit", code => stop(code ?? 1))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    await stop(1)
  }
}

/** What the web process cannot find in its environment by itself. */
const passedOn = ({ DATABASE_URL, AUTH_SECRET, SITE_URL }: ReturnType<typeof readSettings>) => ({
  DATABASE_URL,
  AUTH_SECRET,
  NEXTAUTH_URL: SITE_URL,
  NEXT_TELEMETRY_DISABLED: "1",
})

function welcome({ SITE_URL, DEMONSTRATION }: ReturnType<typeof readSettings>, hasPeople: boolean) {
  const lines = ["", `  The site   ${SITE_URL}`, `  The desk   ${SITE_URL}/desk`]
  if (DEMONSTRATION === "on") {
    lines.push("", `  Demonstration accounts, all with the password "${demonstrationPassword}":`)
    for (const [role, name] of Object.entries(onePerRole))
      lines.push(`    ${role.padEnd(14)} ${cast[name].email}`)
    lines.push(`    ${"two roles".padEnd(14)} ${cast.amira.email} (editor and reviewer)`)
  } else if (!hasPeople) {
    lines.push("", "  Nobody has an account yet. Add the first person:")
    lines.push('    npm run add-person -- --email ada@example.org --name "Ada" --roles administrator,editor')
  }
  return [...lines, "", `  Started in ${seconds()}. Ctrl-C stops everything.`, ""].join("\n")
}

// a missing or bad setting is named before anything starts
try {
  const { env } = await import("@/env")
  await serve(env)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
