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
