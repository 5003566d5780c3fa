import type { Sql } from "postgres"
import { expect, test } from "vitest"
import { connect, urlFor } from "./connection"
import { requireSupportedServer } from "./server-version"

/** A server that says that it is this one. */
const saying = (number: number, words: string) => (async () => [{ number, words }]) as unknown as Sql

test("a server that is too old is named with what is needed", async () => {
  for (const server of [saying(140_023, "14.23 (Debian 14.23-1)"), saying(90_624, "9.6.24")])
    await expect(requireSupportedServer(server)).rejects.toThrow(
      /^The database is PostgreSQL [\d.]+.*\. Imprimatur needs PostgreSQL 15 or a newer one\.$/,
    )
})

test("the oldest that will do, this one and newer ones will do", async () => {
  const sql = connect(urlFor("owner", process.env), { max: 1 })
  for (const server of [saying(150_000, "15.0"), sql, saying(190_000, "19beta1")])
    expect(await requireSupportedServer(server)).toBeUndefined()
  await sql.end()
})
