import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { connect } from "@/db/connection"
import { freePort } from "@/platform/free-port"
import { dataDir } from "./setting"
import { openServer } from "./stage"

/**
 * A second product with an empty database of its own beside the running one's, and with settings of its own. This
 * process's commands and queries work on it, too; import them afterwards.
 */
export async function startOwnProduct(settings: Record<string, string>) {
  const [server, port] = [await openServer(), await freePort()]
  const name = `own_${Date.now()}`
  const owner = connect(server.url, { max: 1 })
  await owner.unsafe(`create database ${name}`)
  const databaseUrl = Object.assign(new URL(server.url), { pathname: `/${name}` }).toString()
  const { env } = await import("@/env")
  env.DATABASE_URL = databaseUrl
  const { migrate } = await import("@/db/migrate")
  await migrate({ DATABASE_URL: databaseUrl })

  const origin = `http://127.0.0.1:${port}`
  const web: ChildProcess = spawn(process.execPath, ["server.ts"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      NODE_ENV: "production",
      PORT: String(port),
      SITE_URL: origin,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: "a secret of this test and of nobody else",
      ...settings,
    },
  })
  await once(web, "message")
  return {
    origin,
    async stop() {
      web.kill("SIGTERM")
      await once(web, "exit")
      const { closeDatabase } = await import("@/db/client")
      await closeDatabase()
      await owner.unsafe(`drop database ${name} with (force)`)
      await owner.end()
      await server.stop()
    },
  }
}
