import { expect, test } from "vitest"
import { readSettings } from "./env"

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
