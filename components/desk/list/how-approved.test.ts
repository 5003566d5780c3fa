import { expect, test } from "vitest"
import { howApproved } from "./how-approved"

test("whoever took a text off the schedule is not said to have approved it", () => {
  expect(howApproved({ lastAction: "approve", lastActorName: "Lena" })).toBe("approved by Lena")
  expect(howApproved({ lastAction: "unschedule", lastActorName: "Noor" })).toBe(
    "taken off the schedule by Noor",
  )
})
