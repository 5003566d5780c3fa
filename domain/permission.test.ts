import { describe, expect, test } from "vitest"
import { type Contribution, judge, mayWrite, type Situation, stepsInSight } from "./permission"
import { type Person, type Role, roleNames, roles } from "./roles"
import { actionNames, type Status, statusNames, transition } from "./workflow"

const person = (...held: Role[]): Person => ({
  id: 1,
  name: "Ada",
  email: "ada@example.org",
  roles: held,
  timeZone: "UTC",
})
const situation = (change: Partial<Situation> = {}): Situation => ({
  status: "draft",
  owns: true,
  contribution: null,
  owesSecondLook: false,
  forced: false,
  ...change,
})

const written = { road: "written", edition: 1, language: "en" } as const

describe("every action × status × role × contributor-or-not × own-or-not", () => {
  for (const action of actionNames)
    test(action, () => {
      let permissions = 0
      for (const status of statusNames)
        for (const role of roleNames)
          for (const contributed of [true, false])
            for (const owns of [true, false]) {
              const { from, by, refusedTo } = transition(action)
              const expected =
                from.includes(status) &&
                by.includes(role) &&
                (owns || !roles[role].ownOnly) &&
                !(refusedTo === "contributors" && contributed) &&
                action !== "second_look" // nothing was forced here
              const verdict = judge(
                action,
                person(role),
                situation({ status, owns, contribution: contributed ? written : null }),
              )
              expect(
                verdict.allowed,
                `${action} ${status} ${role} contributed=${contributed} owns=${owns}`,
              ).toBe(expected)
              if (!verdict.allowed) expect(verdict.because).toMatch(/^[A-Z].*\.$/)
              if (verdict.allowed) permissions++
            }
      const isPersons = !transition(action).by.includes("system") && action !== "second_look"
      expect(permissions > 0).toBe(isPersons)
    })
})

test("an editor who is also a reviewer may not approve a text they contributed to", () => {
  const verdict = judge(
    "approve",
    person("editor", "reviewer"),
    situation({ status: "in_review", contribution: written }),
  )
  expect(verdict).toEqual({
    allowed: false,
    because: "You wrote part of this text, so somebody else must judge it.",
  })
})

test("whoever may not judge a text is told where their work in it is from", () => {
  const because = (contribution: Contribution) =>
    judge("request_changes", person("reviewer"), situation({ status: "in_review", contribution }))
  expect(because({ road: "continued", edition: 2, language: "en" })).toEqual({
    allowed: false,
    because:
      "You wrote part of this text in edition 2 in English, from which it goes on, and no approval covers that, so somebody else must judge it.",
  })
  expect(because({ road: "brought", edition: 1, language: "fr" })).toEqual({
    allowed: false,
    because:
      "This text holds words or a picture of yours from edition 1 in French that no approval covers, so somebody else must judge it.",
  })
})

test("whoever changed where a text stands is told that, and judges it as little", () => {
  const arranged = { road: "arranged", edition: 1, language: "en" } as const
  for (const action of ["approve", "request_changes"] as const)
    expect(
      judge(action, person("reviewer"), situation({ status: "in_review", contribution: arranged })),
    ).toEqual({
      allowed: false,
      because:
        "You changed this text’s address or where it is filed, and nobody has approved that, so somebody else must judge it.",
    })
  const forced = situation({ status: "published", owesSecondLook: true, contribution: arranged })
  expect(judge("second_look", person("editor"), forced)).toMatchObject({ allowed: false })
  expect(judge("publish_now", person("editor"), { ...forced, status: "approved" }).allowed).toBe(true)
})

test("a writer may not submit somebody else's story", () => {
  expect(judge("submit", person("writer"), situation({ owns: false }))).toMatchObject({ allowed: false })
})

test("a person without a role may do nothing", () => {
  for (const action of actionNames)
    for (const status of statusNames)
      expect(judge(action, person(), situation({ status })).allowed).toBe(false)
})

test("the system takes its own steps and no person's", () => {
  expect(judge("go_live", "system", situation({ status: "scheduled" })).allowed).toBe(true)
  expect(judge("approve", "system", situation({ status: "in_review" })).allowed).toBe(false)
})

test("a second look is somebody else's, and only where one is owed", () => {
  const forced = situation({ status: "published", owesSecondLook: true })
  expect(judge("second_look", person("reviewer"), forced).allowed).toBe(true)
  expect(judge("second_look", person("administrator"), { ...forced, forced: true }).allowed).toBe(false)
  expect(judge("second_look", person("reviewer"), situation({ status: "published" })).allowed).toBe(false)
  expect(judge("second_look", person("editor"), { ...forced, contribution: written })).toEqual({
    allowed: false,
    because: "You wrote part of this text, so somebody else must look at it.",
  })
})

test("the sentence names the statuses that would do", () => {
  const verdict = judge("schedule", person("editor"), situation({ status: "in_review" }))
  expect(verdict).toEqual({ allowed: false, because: "Only an approved text can be scheduled." })
})

test("what lies ahead on the road is in sight while an edition is open, and what lies behind is not", () => {
  const seen = (status: Status) =>
    stepsInSight(person("writer"), situation({ status })).map(step => step.action)
  expect(seen("in_review")).toEqual(["withdraw", "request_changes", "approve", "schedule", "publish_now"])
  expect(seen("scheduled")).toEqual(["unschedule", "publish_now"])
  expect(seen("gone")).toEqual([])
})

test("only a draft is written in", () => {
  for (const status of statusNames)
    expect(mayWrite(person("editor"), situation({ status })).allowed, status).toBe(status === "draft")
})

test("an administrator has the emergency's buttons, and who is an editor, too, has the ordinary ones instead", () => {
  const seen = (status: Status, ...held: Role[]) =>
    stepsInSight(person(...held), situation({ status }))
      .filter(({ verdict }) => verdict.allowed)
      .map(({ action }) => action)
  expect(seen("published", "administrator")).toEqual(["emergency_withdraw", "emergency_take_down"])
  expect(seen("withdrawn", "administrator")).toEqual(["emergency_take_down"])
  expect(seen("published", "administrator", "editor")).toEqual(["withdraw_notice", "move_away", "take_down"])
  for (const role of roleNames.filter(role => role !== "administrator"))
    expect(
      stepsInSight(person(role), situation({ status: "published" })).map(({ action }) => action),
      role,
    ).toEqual(["withdraw_notice", "move_away", "take_down"])
})
