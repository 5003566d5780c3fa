import type { Socket } from "node:net"
import postgres, { type Options, type Sql } from "postgres"
import type { Address } from "./address.ts"

type Wanted = Options<Record<string, never>> & {
  socket: () => Promise<Socket>
  onnotify?: (channel: string, payload: string) => void
}

/** A client of the driver's that speaks on the sockets it is given. */
export const clientFor = ({ hosts, user, password, database, session }: Address, wanted: Wanted): Sql =>
  postgres({
    ...wanted,
    // one name, for its messages: of several it would pass errors over
    host: [hosts[0]?.host ?? ""],
    port: [hosts[0]?.port ?? 0],
    user,
    pass: password,
    database,
    ssl: false, // settled when dialling
    fetch_types: false, // see arrays.ts
    prepare: false, // a pooler in transaction mode gives the next statement to another connection
    onnotice() {},
    connection: { ...session, ...wanted.connection, application_name: "imprimatur" },
  } as unknown as Options<Record<string, never>>) as Sql
