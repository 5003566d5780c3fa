import { mkdirSync } from "node:fs"
import { resolve } from "node:path"
import postgres from "postgres"
import type { TestProject } from "vitest/node"
import { startPostgres } from "@/platform/embedded-postgres"

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string
  }
}

/** A real PostgreSQL for the integration tests, with one migrated template that every test file clones. */
export default async function setup(project: TestProject) {
  const dataDir = resolve(".data/test")
  mkdirSync(dataDir, { recursive: true })
  const server = await startPostgres({ dataDir })
  const owner = postgres(server.url, { max: 1, onnotice() {} })
  const old =
    await owner`select datname from pg_database where datname like 'test\\_%' or datname = 'template_for_tests'`
  for (const { datname } of old) await owner.unsafe(`drop database ${datname}`)
  const roles = await owner`select rolname from pg_roles
    where rolname like 'imprimatur\\_%test%' or rolname like 'test\\_%' order by 1`
  for (const { rolname } of roles) await owner.unsafe(`drop role "${rolname}"`)
  await owner.unsafe("create database template_for_tests")
  await owner.end()

  const templateUrl = Object.assign(new URL(server.url), { pathname: "/template_for_tests" }).toString()
  process.env.DATABASE_URL = templateUrl
  const { migrate } = await import("@/db/migrate")
  const { putReference } = await import("@/db/commands/put-terms")
  const { closeDatabase } = await import("@/db/client")
  const { countries } = await import("@/db/reference/countries")
  const { regions } = await import("@/db/reference/regions")
  await migrate({ DATABASE_URL: templateUrl })
  await putReference({ regions, countries })
  await closeDatabase()
  project.provide("templateUrl", templateUrl)
  return () => server.stop()
}
