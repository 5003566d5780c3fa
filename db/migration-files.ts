import { resolve } from "node:path"
import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator"

let files: MigrationMeta[] | undefined

/** This version's migrations that are not among the applied ones. A newer version may have applied more. */
export function missingMigrations(applied: readonly { hash: string }[]): MigrationMeta[] {
  const hashes = new Set(applied.map(({ hash }) => hash))
  files ??= readMigrationFiles({ migrationsFolder: resolve("db/migrations") })
  return files.filter(file => !hashes.has(file.hash))
}
