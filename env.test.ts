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
