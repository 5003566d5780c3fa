import type { Sql } from "postgres"
import { reasonIn } from "./gate/errors"

const oldest = 15

/** Asked first, because what a server is too old for has error texts that say nothing. */
export async function requireSupportedServer(sql: Sql) {
  const asked = sql<{ number: number; words: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as words`
  const [server] = await asked.catch(cause => {
    throw new Error(`The database does not answer: ${reasonIn(cause)}`, { cause })
  })
  if (!server || server.number < oldest * 10_000)
    throw new Error(
      `The database is PostgreSQL ${server?.words}. Imprimatur needs PostgreSQL ${oldest} or a newer one.`,
    )
}
