import { parseArgs } from "node:util"
import { env } from "@/env"
import { startPostgres } from "@/platform/embedded-postgres"

/** `npm run disable-person -- --email …`: closes an account and ends its sessions; with `--undo` it is open again. */

const { values } = parseArgs({
  options: { email: { type: "string", default: "" }, undo: { type: "boolean", default: false } },
})

const database = env.DATABASE_URL ? undefined : await startPostgres({ dataDir: env.DATA_DIR })
env.DATABASE_URL ??= database?.url
const { setDisabled } = await import("@/db/commands/disable-person")
const { closeDatabase } = await import("@/db/client")

try {
  if (!values.email) throw new Error("--email: Say whose account it is.")
  const { email } = await setDisabled(values.email, !values.undo)
  console.log(
    values.undo ? `${email} can sign in again.` : `${email} is signed out and cannot sign in any more.`,
  )
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await closeDatabase()
  await database?.stop()
}
