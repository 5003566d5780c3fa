import { randomBytes } from "node:crypto"
import { rm } from "node:fs/promises"
import { resolve } from "node:path"
import postgres from "postgres"
import { afterAll, inject } from "vitest"
import { urlFor } from "@/db/connection"

/** Gives every test file a data folder and a database of its own, cloned from the migrated template in milliseconds. */

const templateUrl = inject("templateUrl")
const name = `test_${randomBytes(6).toString("hex")}`
const maintenanceUrl = Object.assign(new URL(templateUrl), { pathname: "/imprimatur" }).toString()

const sql = postgres(maintenanceUrl, { max: 1, onnotice() {} })
await sql.unsafe(`create database ${name} template template_for_tests`)
await sql.end()
process.env.DATA_DIR = resolve(".data/test", name)
// the roles are those that the template's rules were laid for
for (const [setting, role] of [
  ["DATABASE_APP_URL", "app"],
  ["DATABASE_PUBLIC_URL", "public"],
] as const)
  process.env[setting] = inDatabase(urlFor(role, { DATABASE_URL: templateUrl }))
process.env.DATABASE_URL = inDatabase(templateUrl)

function inDatabase(url: string) {
  return Object.assign(new URL(url), { pathname: `/${name}` }).toString()
}

// the database itself is removed when the next run begins, so that a failed one can be looked at
afterAll(async () => {
  const { closeDatabase } = await import("@/db/client")
  await closeDatabase()
  await rm(resolve(".data/test", name), { recursive: true, force: true })
})
