import { randomBytes } from "node:crypto"
import { parseArgs } from "node:util"
import { errorSentence } from "@/db/error-line"
import type { Role } from "@/domain/roles"
import { env } from "@/env"
import { startPostgres } from "@/platform/embedded-postgres"

/** `npm run add-person -- --email … --name … --roles editor,reviewer [--zone Europe/Zurich]`: prints a password. */

const { values } = parseArgs({
  options: {
    email: { type: "string", default: "" },
    name: { type: "string", default: "" },
    roles: { type: "string", default: "" },
    zone: { type: "string", default: env.SITE_TIME_ZONE },
  },
})

const database = env.DATABASE_URL ? undefined : await startPostgres({ dataDir: env.DATA_DIR })
env.DATABASE_URL ??= database?.url
const { addPerson, personSchema } = await import("@/db/commands/add-person")
const { closeDatabase } = await import("@/db/client")
const { hashPassword } = await import("@/auth/password")

try {
  const wish = {
    email: values.email,
    name: values.name,
    timeZone: values.zone,
    roles: values.roles.split(",") as Role[],
  }
  const checked = personSchema.safeParse(wish)
  if (!checked.success)
    throw new Error(
      checked.error.issues.map(issue => `--${String(issue.path[0])}: ${issue.message}`).join("\n"),
    )
  const password = randomBytes(12).toString("base64url")
  await addPerson(checked.data, await hashPassword(password))
  console.log(`${checked.data.email} can sign in with the password ${password}`)
} catch (error) {
  console.error(errorSentence(error))
  process.exitCode = 1
} finally {
  await closeDatabase()
  await database?.stop()
}
