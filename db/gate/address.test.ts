import { expect, test } from "vitest"
import { listenUrl, urlFor } from "../connection"
import { nameOf } from "../roles"
import { readAddress, withCredentials } from "./address"

const hostsOf = (url: string) =>
  readAddress(url).hosts.map(({ host, port, path }) => path ?? `${host} ${port}`)

test("hosts are read as libpq reads them", () => {
  expect(hostsOf("postgres://u:p@db.example.org/news")).toEqual(["db.example.org 5432"])
  expect(hostsOf("postgresql://u@one:1,two,three:3/news")).toEqual(["one 1", "two 5432", "three 3"])
  expect(hostsOf("postgres://u@[::1]:5433/news")).toEqual(["::1 5433"])
  expect(hostsOf("postgres:///news?host=one,two&port=1,2")).toEqual(["one 1", "two 2"])
  expect(hostsOf("postgres:///news?host=one,two&port=7")).toEqual(["one 7", "two 7"])
  expect(hostsOf("postgres:///news")).toEqual(["localhost 5432"])
})

test("a unix socket stands in the query, or in the host's place with its slashes written out", () => {
  const path = "/var/run/postgresql/.s.PGSQL.5433"
  expect(hostsOf("postgres://u:p@/news?host=/var/run/postgresql&port=5433")).toEqual([path])
  expect(hostsOf("postgres://u:p@%2Fvar%2Frun%2Fpostgresql:5433/news")).toEqual([path])
})

test("names and passwords may hold any letter, written out", () => {
  const { user, password, database } = readAddress("postgres://a%40b:c%2F%3A%3F:d@host/n%20ews")
  expect({ user, password, database }).toEqual({ user: "a@b", password: "c/:?:d", database: "n ews" })
})

test("TLS is as strict as its mode says", () => {
  const tlsOf = (query: string) => {
    const { tls } = readAddress(`postgres://u@host/news?${query}`)
    return tls && [tls.verify, tls.isOptional]
  }
  expect(tlsOf("")).toBeUndefined()
  expect(tlsOf("sslmode=disable")).toBeUndefined()
  expect(tlsOf("sslmode=prefer")).toEqual(["nothing", true])
  expect(tlsOf("sslmode=require")).toEqual(["nothing", false])
  expect(tlsOf("ssl=true")).toEqual(["nothing", false])
  expect(tlsOf("sslmode=require&sslrootcert=tests/tls/ca.pem")).toEqual(["chain", false])
  expect(tlsOf("sslmode=verify-ca")).toEqual(["chain", false])
  expect(tlsOf("sslmode=verify-full")).toEqual(["name", false])
  expect(tlsOf("sslmode=require&sslrootcert=system")).toEqual(["name", false])
})

test("what is for the server goes to the server, and nothing of ours does", () => {
  expect(
    readAddress("postgres://u@host/news?sslmode=require&work_mem=8MB&connect_timeout=3").session,
  ).toEqual({
    work_mem: "8MB",
  })
})

test("what is not done is said, and never left out in silence", () => {
  const refusals: [string, string][] = [
    ["sslmode=strict", "sslmode=strict is none of disable,"],
    ["channel_binding=require", "channel_binding=require is not supported"],
    ["target_session_attrs=read-write", "target_session_attrs is not supported"],
    [
      "sslmode=verify-full&sslrootcert=/nowhere.pem",
      "The file of sslrootcert in the database's address cannot be read",
    ],
  ]
  for (const [query, sentence] of refusals)
    expect(() => readAddress(`postgres://u@host/news?${query}`), query).toThrow(sentence)
  expect(() => readAddress("mysql://host/news")).toThrow("must look like postgres://")
})

test("an address for another user keeps hosts and parameters", () => {
  const other = { user: "a b", password: "p/w" }
  expect(withCredentials("postgres://u:p@one:1,two:2/news?sslmode=require", other)).toBe(
    "postgres://a%20b:p%2Fw@one:1,two:2/news?sslmode=require",
  )
  expect(withCredentials("postgres:///news?host=/run&user=u&password=p", other)).toBe(
    "postgres://a%20b:p%2Fw@/news?host=%2Frun",
  )
})

test("the lesser roles' addresses lead where the owner's leads, in the same way", () => {
  const urls = { DATABASE_URL: "postgres://o:p@/news?host=/var/run/postgresql&sslmode=verify-full" }
  const { hosts, user, tls, password } = readAddress(urlFor("app", urls))
  expect([hosts[0]?.path, user, tls?.verify]).toEqual([
    "/var/run/postgresql/.s.PGSQL.5432",
    "imprimatur_app_news",
    "name",
  ])
  expect(password).toMatch(/^[0-9a-f]{64}$/)
})

test("an owner without a password makes no password that others could work out", () => {
  expect(
    readAddress(urlFor("app", { DATABASE_URL: "postgres://o@/news?host=/run" })).password,
  ).toBeUndefined()
})

test("listening is the application's role's, unless the address names somebody else", () => {
  const urls = { DATABASE_URL: "postgres://o:p@pooler:6432/news" }
  const listens = (DATABASE_LISTEN_URL: string) => readAddress(listenUrl({ ...urls, DATABASE_LISTEN_URL }))
  const app = { user: nameOf("imprimatur_app", urls), password: readAddress(urlFor("app", urls)).password }
  for (const address of ["postgres://direct:5432/news", "postgres://o:p@direct:5432/news"])
    expect(listens(address), address).toMatchObject({ ...app, hosts: [{ host: "direct", port: 5432 }] })
  expect(listens("postgres://ear:own@direct/news")).toMatchObject({ user: "ear", password: "own" })
  expect(listenUrl(urls)).toBe(urlFor("app", urls))
})
