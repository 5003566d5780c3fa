/** SQL that somebody types with the password of one of the roles, and what answers. */
export type Attempt = {
  what: string
  as: "app" | "public"
  sql: string
  /** The rule by its name, or Postgres's own code; undefined for what passes. */
  refusedBy?: string
}

export const denied = "42501"

/** Attempts of one role that one thing refuses: what it is, and the SQL. */
export const refused = (as: Attempt["as"], refusedBy: string, attempts: Record<string, string>): Attempt[] =>
  Object.entries(attempts).map(([what, sql]) => ({ what, as, sql, refusedBy }))

/** Brothers of the refused ones that pass, so that it is not everything that is refused. */
export const passes = (as: Attempt["as"], attempts: Record<string, string>): Attempt[] =>
  Object.entries(attempts).map(([what, sql]) => ({ what, as, sql }))
