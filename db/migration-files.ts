import { resolve } from "node:path"
import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator"

type Applied = readonly { hash: string }[]

let files: MigrationMeta[] | undefined

export function migrationFiles(): MigrationMeta[] {
  files ??= readMigrationFiles({ migrationsFolder: resolve("db/migrations") })
  return files
}

/** This version's migrations that are not among the applied ones. */
export function missingMigrations(applied: Applied): MigrationMeta[] {
  const hashes = new Set(applied.map(({ hash }) => hash))
  return migrationFiles().filter(file => !hashes.has(file.hash))
}

/** The applied ones that are not among this version's: a newer version's. */
export function unknownMigrations(applied: Applied): Applied {
  const hashes = new Set(migrationFiles().map(({ hash }) => hash))
  return applied.filter(({ hash }) => !hashes.has(hash))
}
