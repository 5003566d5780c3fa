import type { Sql } from "postgres"

/** The rule that refuses these statements, typed in one transaction over this connection; undefined when they stand. */
export const ruleAgainst = (connection: Sql, ...statements: string[]): Promise<string | undefined> =>
  connection
    .begin(async tx => {
      for (const statement of statements) await tx.unsafe(statement)
    })
    .then(
      () => undefined,
      error => (error as { constraint_name?: string }).constraint_name ?? String(error),
    )
