import { randomBytes } from "node:crypto"
import { parseArgs } from "node:util"
import type { Role } from "@/domain/roles"
import { env } from "@/env"
import { withDatabase } from "./with-database"

/** `npm run add-person -- --email … --name … --roles editor,reviewer [--zone Europe/Zurich]`: prints a password. */

const { values } = parseArgs({
  options: {
    email: { type: "string", default: "" },
    name: { type: "string", default: "" },
    roles: { type: "string", default: "" },
    zone: { type: "string", default: env.SITE_TIME_ZONE },
  },
})

await withDatabase(async () => {
  const { addPerson, personSchema } = await import("@/db/commands/add-person")
  const { hashPassword } = await import("@/auth/password")

  const checked = personSchema.safeParse({
    email: values.email,
    name: values.name,
    timeZone: values.zone,
    roles: values.roles.split(",") as Role[],
  })
  if (!checked.success)
    throw new Error(
      checked.error.issues.map(issue => `--${String(issue.path[0])}: ${issue.message}`).join("\n"),
    )
  const password = randomBytes(12).toString("base64url")
  await addPerson(checked.data, await hashPassword(password))
  console.log(`${checked.data.email} can sign in with the password ${password}`)
})
