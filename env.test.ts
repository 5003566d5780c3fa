import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { isOpenDemonstration, readSettings, unknownSettings } from "./env"
import { readEnvFile } from "./env-file.mjs"

test("without any setting there is a sensible one for each", () => {
  expect(readSettings({})).toMatchObject({
    PORT: 3000,
    HOST: "127.0.0.1",
    SITE_URL: "http://127.0.0.1:3000",
    DEMONSTRATION: "on",
  })
})

test("an empty setting counts as none", () => {
  expect(readSettings({ PORT: "" }).PORT).toBe(3000)
})

test("each bad setting is named in one clear sentence", () => {
  const wrong = () =>
    readSettings({
      PORT: "many",
      DATABASE_URL: "mysql://x",
      SITE_TIME_ZONE: "Mars/Olympus",
      DEMONSTRATION: "maybe",
    })
  expect(wrong).toThrow("The setting PORT must be a number.")
  expect(wrong).toThrow("The setting DATABASE_URL must look like postgres://")
  expect(wrong).toThrow("The setting SITE_TIME_ZONE must be an IANA time zone")
  expect(wrong).toThrow("The setting DEMONSTRATION must be on or off.")
})

test("a database is reached over hosts, over TLS and through a unix socket, and is always named", () => {
  for (const address of [
    "postgres://user:password@host:5432/news",
    "postgresql://user@one:5432,two/news?sslmode=verify-full",
    "postgres:///news?host=/var/run/postgresql",
    "postgres://user:password@/news?host=/var/run/postgresql",
    "postgres://user@%2Fvar%2Frun%2Fpostgresql/news",
  ])
    expect(readSettings({ DATABASE_LISTEN_URL: address }).DATABASE_LISTEN_URL, address).toBe(address)
  for (const address of [
    "postgres://host",
    "postgres://host/",
    "postgres://host?sslmode=require",
    "host/news",
  ])
    expect(() => readSettings({ DATABASE_LISTEN_URL: address }), address).toThrow(
      "The setting DATABASE_LISTEN_URL must look like postgres://",
    )
})

test("a mail server wants a sender that makes no second header", () => {
  const server = { SMTP_URL: "smtp://mail.example.org:587" }
  expect(() => readSettings(server)).toThrow("The setting MAIL_FROM is missing")
  for (const sender of ["news@example.org", "The News <news@example.org>"])
    expect(readSettings({ ...server, MAIL_FROM: sender }).MAIL_FROM).toBe(sender)
  for (const sender of ["The News", "News <a@b>\r\nBcc: eve@example.org", "a@b, c@d", "A\nB <a@b>"])
    expect(() => readSettings({ ...server, MAIL_FROM: sender }), sender).toThrow(
      "The setting MAIL_FROM must look like",
    )
})

test("what goes out is off until it is set", () => {
  const { SMTP_URL, FRONT_CACHE_PURGE_URL, WEBHOOK_ALLOW_LOOPBACK } = readSettings({})
  expect([SMTP_URL, FRONT_CACHE_PURGE_URL, WEBHOOK_ALLOW_LOOPBACK]).toEqual([undefined, undefined, "off"])
  expect(() => readSettings({ SMTP_URL: "mail.example.org", FRONT_CACHE_PURGE_URL: "cache" })).toThrow(
    /SMTP_URL must look like smtp:[\s\S]*FRONT_CACHE_PURGE_URL must be an address/,
  )
})

test("how long kept pages may be shown is a number of seconds, or one with its unit, and may be nothing", () => {
  const limit = (STALE_LIMIT: string) => readSettings({ STALE_LIMIT }).STALE_LIMIT
  expect(readSettings({}).STALE_LIMIT).toBe(3_600)
  expect(["0", "90", "45s", "15m", "2h", "1d"].map(limit)).toEqual([0, 90, 45, 900, 7_200, 86_400])
  for (const wrong of ["-1", "an hour", "1.5h", "5 min", "h"])
    expect(() => limit(wrong), wrong).toThrow("The setting STALE_LIMIT must be a number of seconds")
})

test("a name in .env that nobody knows is named, with the one that was meant", () => {
  expect(unknownSettings(["PORT", "SITE_ULR", "POTR", "COLOUR", "NODE_OPTIONS"], {})).toEqual([
    "There is no setting SITE_ULR, which is in .env. Did you mean SITE_URL?",
    "There is no setting POTR, which is in .env.",
    "There is no setting COLOUR, which is in .env.",
  ])
})

test.each([
  ["SITE_ULR", "SITE_URL"],
  ["SITEURL", "SITE_URL"],
  ["site_url", "SITE_URL"],
  ["DATABASE_URI", "DATABASE_URL"],
  ["DATABSE_PUBLIC_ULR", "DATABASE_PUBLIC_URL"],
  ["DEMONSTRATON", "DEMONSTRATION"],
  ["IMPRIMATUR_PORT", "PORT"],
  ["FRONT_CACHE_PURGE_URLS", "FRONT_CACHE_PURGE_URL"],
])("%s in the environment is taken for a misspelt %s", (name, meant) => {
  expect(unknownSettings([], { [name]: "x" })).toEqual([
    `There is no setting ${name}. Did you mean ${meant}?`,
  ])
  expect(unknownSettings([], { [name]: "x", [meant]: "y" })).toEqual([]) // both are there, so it is another's
})

test("what others put into the environment is none of our business", () => {
  const others =
    "PATH HOME HOSTNAME POST HOSTS PWD SHELL TERM LANG USER LOGNAME OLDPWD TZ CI EDITOR PGDATA PGHOST NODE_PATH " +
    "npm_config_cache npm_lifecycle_event DEBIAN_FRONTEND SSH_AUTH_SOCK XDG_DATA_DIRS XDG_DATA_HOME BASE_URL DATABASE_HOST " +
    "DATABASE_POOL_URL GITHUB_TOKEN AWS_SECRET_ACCESS_KEY MAIL_HOST SMTP_HOST SMTP_PASSWORD TMPDIR MANPATH JAVA_HOME"
  const environment = Object.fromEntries(others.split(" ").map(name => [name, "x"]))
  expect(unknownSettings([], environment)).toEqual([])
  expect(unknownSettings([], { SITE_ULR: "" })).toEqual([]) // empty counts as none
})

test.each([
  { HOST: "0.0.0.0" },
  { HOST: "::" },
  { HOST: "192.168.1.7" },
  { SITE_URL: "https://news.example.org" },
  { SITE_URL: "https://localhost.example.org" },
  { SITE_URL: "http://127.0.0.1.example.org" },
])("where others can reach the site the demonstration is off unless somebody says so: %o", place => {
  expect(readSettings(place).DEMONSTRATION).toBe("off")
  expect(readSettings({ ...place, DEMONSTRATION: "off" }).DEMONSTRATION).toBe("off")
  const open = readSettings({ ...place, DEMONSTRATION: "on" })
  expect(open.DEMONSTRATION).toBe("on")
  expect(isOpenDemonstration(open)).toBe(true)
  expect(isOpenDemonstration(readSettings(place))).toBe(false)
})

test.each([{ HOST: "localhost" }, { HOST: "127.1.2.3" }, { HOST: "::1" }])(
  "on this machine alone nothing has to be said: %o",
  place => {
    expect(readSettings(place).DEMONSTRATION).toBe("on")
    expect(isOpenDemonstration(readSettings(place))).toBe(false)
  },
)

test("a proxy on this machine is believed where visitors can come by no other way, and else those that are named", () => {
  const trusted = (source: Record<string, string>) =>
    readSettings({ DEMONSTRATION: "off", ...source }).TRUSTED_PROXIES
  const SITE_URL = "https://news.example.org"
  expect(trusted({})).toEqual([])
  expect(trusted({ SITE_URL })).toEqual(["loopback"])
  expect(trusted({ SITE_URL, HOST: "0.0.0.0" })).toEqual([])
  expect(trusted({ SITE_URL, TRUSTED_PROXIES: "none" })).toEqual(["none"])
  expect(trusted({ TRUSTED_PROXIES: "10.0.0.0/8, ::1" })).toEqual(["10.0.0.0/8", "::1"])
  expect(() => trusted({ TRUSTED_PROXIES: "10.0.0.0/8 nginx" })).toThrow(
    "The setting TRUSTED_PROXIES must name addresses",
  )
})

test("what one client may ask has sane numbers, and others are whole ones", () => {
  expect(readSettings({})).toMatchObject({
    SEARCHES_A_MINUTE: 120,
    ALERTS_AN_HOUR: 20,
    SIGN_INS_A_MINUTE: 300,
    UPLOADS_A_MINUTE: 60,
  })
  expect(readSettings({ SEARCHES_A_MINUTE: "7" }).SEARCHES_A_MINUTE).toBe(7)
  for (const number of ["0", "1.5", "many"])
    expect(() => readSettings({ ALERTS_AN_HOUR: number }), number).toThrow(
      "The setting ALERTS_AN_HOUR must be",
    )
})

describe(".env", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "imprimatur-env-"))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test("is read once, and what the environment has already stays", () => {
    writeFileSync(join(folder, ".env"), 'PORT=4000\nSITE_URL="https://a.example" # here\nHOST=0.0.0.0\n')
    const environment: NodeJS.ProcessEnv = { NODE_ENV: "test", PORT: "5000", HOST: "" }
    expect(readEnvFile(environment, folder)).toEqual(["HOST", "PORT", "SITE_URL"])
    expect(environment).toMatchObject({ PORT: "5000", SITE_URL: "https://a.example", HOST: "" })

    writeFileSync(join(folder, ".env"), "SITE_TIME_ZONE=UTC\n") // somebody edits it while the start goes on
    expect(readEnvFile(environment, folder)).toEqual(["HOST", "PORT", "SITE_URL"])
    expect(environment).not.toHaveProperty("SITE_TIME_ZONE")
    expect(environment.__NEXT_PROCESSED_ENV).toBe("true") // the framework reads none of its own
  })

  test("that is missing has no settings", () => {
    expect(readEnvFile({ NODE_ENV: "test" }, folder)).toEqual([])
  })

  test("that is a folder is said as such", () => {
    mkdirSync(join(folder, ".env"))
    expect(() => readEnvFile({ NODE_ENV: "test" }, folder)).toThrow(
      "Settings are read from a file .env, and what has this name here is no file. Rename it.",
    )
  })

  test.each([".env.local", ".env.production", ".env.production.local"])(
    "is the only such file: %s is refused, which the framework alone would read",
    name => {
      writeFileSync(join(folder, name), "PORT=4000\n")
      expect(() => readEnvFile({ NODE_ENV: "test" }, folder)).toThrow(
        `Settings are read from .env only. Move those of ${name} there, and remove it.`,
      )
    },
  )
})
