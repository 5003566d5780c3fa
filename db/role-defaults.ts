import type { TransactionSql } from "postgres"
import { patience } from "./connection"
import { lesserRoles, nameOf, quoted, settingOf, type Urls } from "./roles"

/**
 * What the server gives up on by itself, for connections on which nothing was said of it at their beginning: a pooler
 * passes it over. Roles that operators made keep their own settings.
 */
export async function setRoleDefaults(tx: TransactionSql, urls: Urls) {
  const [here] = await tx<{ database: string; number: number }[]>`
    select current_database() as database, current_setting('server_version_num')::int as number`
  const settings = Object.entries({
    ...patience,
    ...(here &&
      here.number >= 170_000 && { transaction_timeout: patience.idle_in_transaction_session_timeout }),
  })
  for (const role of lesserRoles.filter(role => !urls[settingOf[role]]))
    for (const [name, value] of settings)
      await tx.unsafe(
        `alter role ${quoted(nameOf(role, urls))} in database ${quoted(here?.database ?? "")} set ${name} = ${value}`,
      )
}
