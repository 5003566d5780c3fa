import { expect, test } from "vitest"
import { ownDays } from "./own-days"

test.each([
  [{ kind: "event", startsAt: "2027-03-08T09:00", endsAt: "2027-03-12T17:00" }, "2027-03-08 2027-03-12"],
  [{ kind: "event", startsAt: "2027-03-08T09:00", endsAt: "2027-03-08T17:00" }, "2027-03-08 2027-03-08"],
  [{ kind: "event", startsAt: "2027-03-08T09:00", endsAt: "" }, "2027-03-08 2027-03-08"],
  [{ kind: "event", startsAt: "", endsAt: "" }, undefined],
  [{ kind: "campaign_day", date: "2027-07-03" }, "2027-07-03 2027-07-03"],
  [{ kind: "campaign_day", date: "" }, undefined],
  [{ kind: "news" }, undefined],
] as const)("%j", (told, expected) => {
  const days = ownDays(told)
  expect(days && `${days.from} ${days.to}`).toBe(expected)
})
