import type { Sql } from "postgres"

const oldest = 15

/** Asked first, because what a server is too old for has error texts that say nothing. */
export async function requireSupportedServer(sql: Sql) {
  const [server] = await sql<{ number: number; words: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as words`
  if (!server || server.number < oldest * 10_000)
    throw new Error(
      `The database is PostgreSQL ${server?.words}. Imprimatur needs PostgreSQL ${oldest} or a newer one.`,
    )
}
