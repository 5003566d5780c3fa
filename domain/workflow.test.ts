import { expect, test } from "vitest"
import { roleNames } from "./roles"
import {
  actionNames,
  approvals,
  destination,
  type EditionColumn,
  emergencies,
  judgingActions,
  legalSteps,
  noteNames,
  notes,
  readersOfReason,
  releasing,
  savedColumns,
  statuses,
  statusNames,
  transition,
} from "./workflow"

// Two things are not derived from the map, or it would only be tested against itself: this table, which a person
// approves, and the invariants below.
test("the map is the one that was agreed", () => {
  const table = legalSteps.map(
    ({ action, from, to }) => `${from} → ${to}: ${action} (${transition(action).by.join(", ")})`,
  )
  expect(table.join("\n")).toMatchInlineSnapshot(`
    "draft → in_review: submit (writer, editor)
    in_review → draft: withdraw (writer, editor)
    in_review → draft: request_changes (reviewer)
    in_review → approved: approve (reviewer)
    approved → draft: reopen (writer, editor, reviewer)
    approved → scheduled: schedule (editor)
    scheduled → approved: unschedule (editor)
    approved → published: publish_now (editor)
    scheduled → published: publish_now (editor)
    scheduled → published: go_live (system)
    published → superseded: supersede (system)
    withdrawn → superseded: supersede (system)
    published → expired: expire (system)
    withdrawn → expired: expire (system)
    published → withdrawn: withdraw_notice (editor)
    published → moved: move_away (editor)
    withdrawn → moved: move_away (editor)
    published → gone: take_down (editor)
    withdrawn → gone: take_down (editor)
    published → withdrawn: emergency_withdraw (administrator)
    published → gone: emergency_take_down (administrator)
    withdrawn → gone: emergency_take_down (administrator)
    draft → published: force_publish (administrator)
    in_review → published: force_publish (administrator)
    approved → published: force_publish (administrator)
    published → published: second_look (reviewer, editor, administrator)
    superseded → superseded: second_look (reviewer, editor, administrator)
    withdrawn → withdrawn: second_look (reviewer, editor, administrator)
    moved → moved: second_look (reviewer, editor, administrator)
    gone → gone: second_look (reviewer, editor, administrator)
    expired → expired: second_look (reviewer, editor, administrator)
    draft → discarded: discard (writer, editor)"
  `)
})

test("each status can be reached from a draft", () => {
  const reached = new Set(["draft"])
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const { from, to } of legalSteps) if (reached.has(from)) reached.add(to)
  }
  expect([...reached].sort()).toEqual([...statusNames].sort())
})

test("each open status has a way out that a person can take", () => {
  for (const name of statusNames.filter(name => statuses[name].open)) {
    const ways = legalSteps.filter(
      ({ action, from, to }) => from === name && to !== name && !transition(action).by.includes("system"),
    )
    expect(ways.length, name).toBeGreaterThan(0)
  }
})

test("nobody carries their own text from draft to live, but by force and with a reason", () => {
  // walk the map without the steps that are refused to contributors: release must be out of reach
  const reached = new Set(["draft"])
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const { action, from, to } of legalSteps)
      if (reached.has(from) && transition(action).refusedTo === "nobody" && action !== "force_publish")
        reached.add(to)
  }
  for (const status of releasing) expect(reached).not.toContain(status)
  expect(transition("force_publish")).toMatchObject({ by: ["administrator"] })
  expect(transition("force_publish").needs).toContain("reason")
})

test("an approval is the one step that answers for the work of others and releases it", () => {
  expect(approvals).toEqual(["approve"])
  expect(judgingActions).toEqual(["request_changes", "approve", "second_look"])
})

test("the system owns only rows of its own", () => {
  for (const action of actionNames) {
    const { by } = transition(action)
    if (by.includes("system")) expect(by, action).toEqual(["system"])
  }
})

test("only an open edition that is no draft is frozen and may still change hands", () => {
  expect(statusNames.filter(name => !statuses[name].frozen)).toEqual(["draft"])
})

test("every role has something to do", () => {
  for (const role of roleNames)
    expect(
      actionNames.some(action => transition(action).by.includes(role)),
      role,
    ).toBe(true)
})

test("what each step may set is what was agreed", () => {
  const setting = (column: EditionColumn) =>
    actionNames.filter(action => transition(action).sets.includes(column))
  expect(setting("approvedHash")).toEqual(["approve", "reopen", "force_publish"])
  expect(setting("wasForced")).toEqual(["force_publish"])
  expect(setting("secondLookAt")).toEqual(["second_look"])
  expect(setting("goLiveAt")).toEqual(["schedule", "unschedule", "publish_now", "force_publish"])
  expect(setting("listedAt")).toEqual(setting("goLiveAt"))
  for (const column of ["expiresAt", "goLiveWallTime", "expiryWallTime", "scheduleTimeZone"] as const)
    expect(setting(column), column).toEqual(["schedule", "unschedule"])
  expect(setting("takedownReason")).toEqual([
    "withdraw_notice",
    "move_away",
    "take_down",
    "emergency_withdraw",
    "emergency_take_down",
  ])
  expect(setting("movedTo")).toEqual(["move_away"])
})

test("no step writes in a text or plans it; a save and the notes do", () => {
  for (const action of actionNames) {
    expect(transition(action).sets, action).not.toContain("headRevisionId")
    expect(transition(action).sets, action).not.toContain("plannedOn")
  }
  expect(savedColumns).toEqual(["headRevisionId"])
  expect(Object.fromEntries(noteNames.map(name => [name, notes[name].sets]))).toEqual({
    begin: ["headRevisionId"],
    plan: ["plannedOn"],
    rename: [],
    refile: [],
  })
})

test("a step that only takes note leaves the status", () => {
  expect(destination("second_look", "withdrawn")).toBe("withdrawn")
})

test("visitors read the reason of a notice and of what is gone; every other is the desk's own", () => {
  const readers = legalSteps
    .filter(({ action }) => transition(action).needs.includes("reason"))
    .map(({ action, from }) => [action, readersOfReason(action, from)])
  expect(Object.fromEntries(readers)).toEqual({
    request_changes: "desk",
    withdraw_notice: "notice",
    move_away: "desk",
    take_down: "gone",
    emergency_withdraw: "notice",
    emergency_take_down: "gone",
    force_publish: "desk",
  })
})

test("in an emergency administrators do what editors do otherwise, no more, with a reason, and it is told as what it was", () => {
  for (const [action, ordinary] of Object.entries(emergencies) as [
    keyof typeof emergencies,
    (typeof emergencies)[keyof typeof emergencies],
  ][]) {
    const { from, to, sets, refusedTo, needs } = transition(ordinary)
    expect(transition(action), action).toMatchObject({
      by: ["administrator"],
      from,
      to,
      sets,
      refusedTo,
      needs,
    })
    expect(transition(action).needs, action).toContain("reason")
    expect(transition(action).past, action).toContain("in an emergency")
  }
})
