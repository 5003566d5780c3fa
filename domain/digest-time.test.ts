import { expect, test } from "vitest"
import { lastDigest, nextDigest } from "./digest-time"

const zone = "Europe/Zurich"
const daily = (now: string) => lastDigest("daily", new Date(now), zone).toISOString()
const weekly = (now: string) => lastDigest("weekly", new Date(now), zone).toISOString()
const next = (now: string) => nextDigest(new Date(now), zone).toISOString()

test("a daily digest is due at seven, not a second before", () => {
  expect(daily("2026-12-04T05:59:59Z")).toBe("2026-12-03T06:00:00.000Z")
  expect(daily("2026-12-04T06:00:00Z")).toBe("2026-12-04T06:00:00.000Z")
  expect(next("2026-12-04T05:59:59Z")).toBe("2026-12-04T06:00:00.000Z")
  expect(next("2026-12-04T06:00:00Z")).toBe("2026-12-05T06:00:00.000Z")
})

test("a weekly one on Monday", () => {
  expect(weekly("2026-12-06T23:30:00Z")).toBe("2026-11-30T06:00:00.000Z")
  expect(weekly("2026-12-07T05:59:59Z")).toBe("2026-11-30T06:00:00.000Z")
  expect(weekly("2026-12-07T06:00:00Z")).toBe("2026-12-07T06:00:00.000Z")
})

test("the clocks are put forward, and it is due at seven by them, 23 hours after the one before", () => {
  expect(daily("2027-03-28T04:59:59Z")).toBe("2027-03-27T06:00:00.000Z")
  expect(daily("2027-03-28T05:00:00Z")).toBe("2027-03-28T05:00:00.000Z")
  expect(next("2027-03-27T12:00:00Z")).toBe("2027-03-28T05:00:00.000Z")
  expect(weekly("2027-03-29T05:00:00Z")).toBe("2027-03-29T05:00:00.000Z")
})

test("the clocks are put back, and it is due 25 hours after the one before", () => {
  expect(daily("2026-10-25T05:59:59Z")).toBe("2026-10-24T05:00:00.000Z")
  expect(daily("2026-10-25T06:00:00Z")).toBe("2026-10-25T06:00:00.000Z")
  expect(next("2026-10-24T12:00:00Z")).toBe("2026-10-25T06:00:00.000Z")
})

test("far from the server's own day it is the site's day that counts", () => {
  const auckland = lastDigest("daily", new Date("2026-12-03T18:00:00Z"), "Pacific/Auckland")
  expect(auckland.toISOString()).toBe("2026-12-03T18:00:00.000Z")
})
