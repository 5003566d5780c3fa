import { readFileSync } from "node:fs"
import type { SecureContextOptions } from "node:tls"

export type Host = { host: string; port: number; path?: string }
export type Tls = SecureContextOptions & {
  /** `chain`: by whom it was signed. `name`: that it is the host's, too. */
  verify: "nothing" | "chain" | "name"
  isOptional: boolean
  isDirect: boolean
}
export type Address = {
  /** Tried one after the other. */
  hosts: Host[]
  user?: string
  password?: string
  database: string
  tls?: Tls
  /** What else the server is told at the beginning. */
  session: Record<string, string>
}

const shape =
  /^postgres(?:ql)?:\/\/(?:(?<credentials>[^/?#]*)@)?(?<hosts>[^/?#@]*)(?:\/(?<database>[^?#]*))?(?:\?(?<query>[^#]*))?$/

/** What we do ourselves, or the driver does not do; the rest of an address's parameters is for the server. */
const ours = new Set(
  "host port user password dbname sslmode ssl sslnegotiation sslrootcert sslcert sslkey connect_timeout application_name channel_binding gssencmode target_session_attrs".split(
    " ",
  ),
)

/** Reads an address of PostgreSQL's as psql and libpq do: several hosts, unix sockets, TLS parameters. */
export function readAddress(url: string): Address {
  const parts = shape.exec(url)?.groups
  if (!parts)
    throw new Error("A database's address must look like postgres://user:password@host:5432/database.")
  const query = new URLSearchParams(parts.query)
  const [user = "", ...password] = (parts.credentials ?? "").split(":")
  refuseUnsupported(query)
  return {
    hosts: hostsIn(parts.hosts ?? "", query),
    user: decodeURIComponent(user) || query.get("user") || undefined,
    password: decodeURIComponent(password.join(":")) || query.get("password") || undefined,
    database: decodeURIComponent(parts.database ?? "") || query.get("dbname") || "",
    tls: tlsIn(query),
    session: Object.fromEntries([...query].filter(([name]) => !ours.has(name))),
  }
}

/** The same address for another user. */
export function withCredentials(url: string, { user, password }: { user: string; password?: string }) {
  readAddress(url)
  const [, scheme = "", rest = ""] = /^(postgres(?:ql)?:\/\/)(?:[^/?#]*@)?(.*)$/.exec(url) ?? []
  const [address = "", query] = rest.split("?")
  const others = new URLSearchParams(query)
  for (const name of ["user", "password"]) others.delete(name)
  const credentials = [user, password].filter(part => part !== undefined).map(encodeURIComponent)
  return `${scheme}${credentials.join(":")}@${address}${others.size > 0 ? `?${others}` : ""}`
}

function hostsIn(authority: string, query: URLSearchParams): Host[] {
  const names = (query.get("host") ?? authority).split(",")
  const ports = (query.get("port") ?? "").split(",")
  return names.map((name, index) => {
    const { host = name, port: given } =
      /^(?<host>\[[^\]]*\]|[^:]*)(?::(?<port>\d*))?$/.exec(name)?.groups ?? {}
    const port = Number(given || (ports[index] ?? ports[0]) || 5432)
    const plain = decodeURIComponent(host).replace(/^\[|\]$/g, "") || "localhost"
    return plain.startsWith("/")
      ? { host: "localhost", port, path: `${plain}/.s.PGSQL.${port}` }
      : { host: plain, port }
  })
}

const modes = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"]

function tlsIn(query: URLSearchParams): Tls | undefined {
  const mode =
    query.get("sslmode") ?? (["true", "1"].includes(query.get("ssl") ?? "") ? "require" : "disable")
  if (!modes.includes(mode)) throw new Error(`sslmode=${mode} is none of ${modes.join(", ")}.`)
  if (mode === "disable") return undefined
  const root = query.get("sslrootcert")
  const verify =
    mode === "verify-full" || root === "system"
      ? "name"
      : mode === "verify-ca" || (mode === "require" && root)
        ? "chain"
        : "nothing"
  return {
    verify,
    isOptional: mode === "allow" || mode === "prefer",
    isDirect: query.get("sslnegotiation") === "direct",
    ca: root && root !== "system" ? fileOf("sslrootcert", root) : undefined,
    cert: fileOf("sslcert", query.get("sslcert")),
    key: fileOf("sslkey", query.get("sslkey")),
  }
}

function fileOf(parameter: string, path: string | null) {
  if (!path) return undefined
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Error(`The file of ${parameter} in the database's address cannot be read: ${path}`, { cause })
  }
}

function refuseUnsupported(query: URLSearchParams) {
  if (query.get("channel_binding") === "require")
    throw new Error(
      "channel_binding=require is not supported; sslmode=verify-full makes sure of the server too.",
    )
  if ((query.get("target_session_attrs") ?? "any") !== "any")
    throw new Error(
      "target_session_attrs is not supported; of several hosts the first that answers is taken.",
    )
}
