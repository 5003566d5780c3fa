import { expect, test } from "vitest"
import { typedDay, typedWallTime } from "./typed-time"

const problems = ({ error }: { error?: { issues: { message: string }[] } }) =>
  error?.issues.map(({ message }) => message)

test.each([
  ["2027-02-28", undefined],
  ["", undefined],
  ["2027-02-31", ["Choose a date."]], // Postgres would not take it
  ["soon", ["Choose a date."]],
  ["12027-02-28", ["A year has four figures, such as 2027."]],
  ["2207-02-28", ["The year has to lie between 1800 and 2100."]],
])("the day “%s”", (typed, told) => expect(problems(typedDay.safeParse(typed))).toEqual(told))

test.each([
  ["2027-02-28T09:00", undefined],
  ["2027-02-28T", ["Choose a date and a time."]],
  ["12027-02-28T09:00", ["A year has four figures, such as 2027."]],
])("the time “%s”", (typed, told) => expect(problems(typedWallTime.safeParse(typed))).toEqual(told))
