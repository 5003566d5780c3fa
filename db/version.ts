import { missingMigrations, unknownMigrations } from "./migration-files.ts"
import { rulesVersion } from "./rules/version.ts"

/** What the database says of those who brought it where it is: its migrations, and whose rules it has. */
export type Level = { applied: { hash: string }[]; rules?: RulesLaid }
export type RulesLaid = {
  hash: string
  /** Of db/rules/version.ts, when they were laid; versions before the first number have none. */
  number?: number | null
  source?: string | null
  /** For whom they were laid. */
  roles?: string | null
}

/** Why this version should not lay its rules over what is there, in words. */
export function newerThanOurs({ applied, rules }: Level): string | undefined {
  const unknown = unknownMigrations(applied).length
  if (unknown > 0)
    return `The database has been migrated by a newer version (${unknown} of its migrations are unknown here).`
  if ((rules?.number ?? 0) > rulesVersion.number) return "The database has the rules of a newer version."
}

/** In what the database is not at this version's level, in words. */
export function levelTrouble(level: Level): string | undefined {
  const missing = missingMigrations(level.applied).length
  if (missing > 0) return `The database lacks ${missing} of this version's migrations.`
  const newer = newerThanOurs(level)
  if (newer) return newer
  if (level.rules?.source === rulesVersion.hash) return undefined
  return (level.rules?.number ?? 0) < rulesVersion.number
    ? "The database lacks this version's rules."
    : "The database has the rules of another version."
}

/** As the application's role may ask, too. */
export const askLevel = `select
  (select coalesce(json_agg(tables), '[]') from migrations.tables) as applied,
  (select to_json(rules) from migrations.rules limit 1) as rules`
