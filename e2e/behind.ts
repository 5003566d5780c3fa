import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { personByEmail } from "@/db/queries/accounts"
import { type CastName, cast } from "@/demonstration/cast"
import type { Person } from "@/domain/roles"
import type { Status } from "@/domain/workflow"

/** Behind the curtain: what journeys prepare and look up in the running product's database. */

export { textIn } from "@/tests/factories"

export async function people(): Promise<Record<CastName, Person>> {
  const found = await Promise.all(
    Object.entries(cast).map(async ([name, { email }]) => [name, await personByEmail(email)] as const),
  )
  return Object.fromEntries(found) as Record<CastName, Person>
}

export async function statusAndVersion(editionId: number): Promise<{ status: Status; version: number }> {
  const [row] = await rows<{ status: Status; version: number }>(
    appDb(),
    sql`select status, version from editions where id = ${editionId}`,
  )
  if (!row) throw new Error(`There is no edition ${editionId}.`)
  return row
}
