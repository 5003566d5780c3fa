import type { Role } from "./roles"

/**
 * THE MAP. Statuses and the legal steps between them are written here and nowhere else. The database's constraints,
 * triggers and public views, the guard in `moveEdition`, the desk's buttons with the sentence on a disabled one, the
 * forms' extra fields, docs/workflow.md and the exhaustive tests are all derived from these two tables.
 */

/** What a visitor gets at the address: nothing of it, the text, the text under a notice, a redirect, or 410. */
type Visitors = "nothing" | "text" | "notice" | "redirect" | "gone"

/** Where visitors read why the text was taken down. Where it has moved, the reason is the desk's own. */
export const visitorsReadWhy: readonly Visitors[] = ["notice", "gone"]

const status = (
  label: string,
  noun: string,
  open: boolean,
  frozen: boolean,
  visitors: Visitors,
  means: string,
) => ({ label, noun, open, frozen, visitors, means })

// biome-ignore format: a table is read in columns
export const statuses = {
  //                 label         "Only …"              open   frozen visitors    means
  draft:      status("Draft",      "a draft",            true,  false, "nothing",  "being written"),
  in_review:  status("In review",  "a text in review",   true,  true,  "nothing",  "waiting for somebody who did not write it"),
  approved:   status("Approved",   "an approved text",   true,  true,  "nothing",  "approved, with no time set"),
  scheduled:  status("Scheduled",  "a scheduled text",   true,  true,  "nothing",  "approved and armed: live from its time on"),
  published:  status("Published",  "a published text",   false, true,  "text",     "live"),
  superseded: status("Superseded", "a superseded text",  false, true,  "nothing",  "replaced by a later edition"),
  withdrawn:  status("Withdrawn",  "a withdrawn text",   false, true,  "notice",   "still readable, under a notice with the reason"),
  moved:      status("Moved",      "a text that moved",  false, true,  "redirect", "taken down; visitors are sent elsewhere"),
  gone:       status("Gone",       "a text taken down",  false, true,  "gone",     "taken down; visitors are told that it is gone"),
  expired:    status("Expired",    "an expired text",    false, true,  "gone",     "taken down by its own expiry time"),
  discarded:  status("Discarded",  "a discarded draft",  false, true,  "nothing",  "a draft that was given up"),
} as const

export type Status = keyof typeof statuses
export const statusNames = Object.keys(statuses) as [Status, ...Status[]]
export const statusesWhere = (test: (status: (typeof statuses)[Status]) => boolean) =>
  statusNames.filter(name => test(statuses[name]))

/** Statuses that only the approved bytes may enter. */
export const releasing: readonly Status[] = ["approved", "scheduled", "published"]

/** What of an edition can change. Its number and its language version never do; its status and version do with a step. */
export type EditionColumn =
  | "headRevisionId"
  | "approvedHash"
  | "wasForced"
  | "secondLookAt"
  | "plannedOn"
  | "goLiveAt"
  | "goLiveWallTime"
  | "expiresAt"
  | "expiryWallTime"
  | "scheduleTimeZone"
  | "listedAt"
  | "takedownReason"
  | "movedTo"

/** What a step asks for: a written reason, a time, an address to send visitors to, a text with nothing missing. */
export type Need = "reason" | "time" | "address" | "complete text"

export type Transition = {
  label: string
  passive: string
  past: string
  from: readonly Status[]
  /** "same": the step is recorded but the status stays. */
  to: Status | "same"
  by: readonly (Role | "system")[]
  /** All that it may change beside the status. Postgres refuses the rest. */
  sets: readonly EditionColumn[]
  needs: readonly Need[]
  /** "contributors": refused to everyone whose work is in it that no approval covers. "forcer": to whoever forced it. */
  refusedTo: "nobody" | "contributors" | "contributors, forcer"
  /** On the straight road from draft to live: its button is always in sight while the edition is open. */
  road: boolean
}

const step = <const Sets extends readonly EditionColumn[]>(
  label: string,
  passive: string,
  past: string,
  from: readonly Status[],
  to: Status | "same",
  by: Transition["by"],
  sets: Sets,
  needs: readonly Need[] = [],
  refusedTo: Transition["refusedTo"] = "nobody",
  road = false,
): Omit<Transition, "sets"> & { sets: Sets } => ({
  label,
  passive,
  past,
  from,
  to,
  by,
  sets,
  needs,
  refusedTo,
  road,
})

const shown: readonly Status[] = ["published", "withdrawn"]
const wasLive: readonly Status[] = ["published", "superseded", "withdrawn", "moved", "gone", "expired"]

const theHash = ["approvedHash"] as const
const theTimes = [
  "goLiveAt",
  "goLiveWallTime",
  "expiresAt",
  "expiryWallTime",
  "scheduleTimeZone",
  "listedAt",
] as const
const itsTime = ["goLiveAt", "listedAt"] as const
const theForce = ["approvedHash", "wasForced", "goLiveAt", "listedAt"] as const
const theReason = ["takedownReason"] as const
const theTarget = ["takedownReason", "movedTo"] as const
const theLook = ["secondLookAt"] as const

// biome-ignore format: a table is read in columns
export const transitions = {
  //                      button                    "can be …"                "… the text"                       from                                to            by                                      sets       needs              refused to     road
  submit:            step("Submit for review",      "submitted for review",   "submitted it for review",         ["draft"],                          "in_review",  ["writer", "editor"],                   [],        ["complete text"], "nobody",      true),
  withdraw:          step("Withdraw from review",   "withdrawn from review",  "withdrew it from review",         ["in_review"],                      "draft",      ["writer", "editor"],                   []),
  request_changes:   step("Request changes",        "sent back for changes",  "asked for changes",               ["in_review"],                      "draft",      ["reviewer"],                           [],        ["reason"],        "contributors"),
  approve:           step("Approve",                "approved",               "approved it",                     ["in_review"],                      "approved",   ["reviewer"],                           theHash,   [],                "contributors", true),
  reopen:            step("Reopen",                 "reopened",               "reopened it; the approval is void", ["approved"],                     "draft",      ["writer", "editor", "reviewer"],       theHash),
  schedule:          step("Schedule",               "scheduled",              "scheduled it",                    ["approved"],                       "scheduled",  ["editor"],                             theTimes,  ["time"],          "nobody",      true),
  unschedule:        step("Unschedule",             "unscheduled",            "took it off the schedule",        ["scheduled"],                      "approved",   ["editor"],                             theTimes),
  publish_now:       step("Publish now",            "published",              "published it",                    ["approved", "scheduled"],          "published",  ["editor"],                             itsTime,   [],                "nobody",      true),
  go_live:           step("Go live",                "brought live",           "brought it live at its time",     ["scheduled"],                      "published",  ["system"],                             []),
  supersede:         step("Supersede",              "superseded",             "replaced it by the next edition", shown,                              "superseded", ["system"],                             []),
  expire:            step("Expire",                 "expired",                "took it down at its expiry time", shown,                              "expired",    ["system"],                             []),
  withdraw_notice:   step("Withdraw with a notice", "withdrawn with a notice", "withdrew it, with a notice",     ["published"],                      "withdrawn",  ["editor"],                             theReason, ["reason"]),
  move_away:         step("Take down: moved",       "moved elsewhere",        "took it down: moved elsewhere",   shown,                              "moved",      ["editor"],                             theTarget, ["reason", "address"]),
  take_down:         step("Take down: gone",        "taken down",             "took it down",                    shown,                              "gone",       ["editor"],                             theReason, ["reason"]),
  emergency_withdraw: step("Withdraw in an emergency", "withdrawn in an emergency", "withdrew it in an emergency, with a notice", ["published"],           "withdrawn",  ["administrator"],                      theReason, ["reason"]),
  emergency_take_down: step("Take down in an emergency", "taken down in an emergency", "took it down in an emergency", shown,                             "gone",       ["administrator"],                      theReason, ["reason"]),
  force_publish:     step("Force-publish",          "force-published",        "published it without an approval", ["draft", "in_review", "approved"], "published", ["administrator"],                      theForce,  ["complete text", "reason"]),
  second_look:       step("I have looked at it",    "given its second look",  "gave it the second look",         wasLive,                            "same",       ["reviewer", "editor", "administrator"], theLook,   [],         "contributors, forcer"),
  discard:           step("Discard this draft",     "discarded",              "discarded the draft",             ["draft"],                          "discarded",  ["writer", "editor"],                   []),
} as const satisfies Record<string, Transition>

export type Action = keyof typeof transitions
/** The columns that a step may set. */
export type SetBy<Step extends Action> = (typeof transitions)[Step]["sets"][number]
export const actionNames = Object.keys(transitions) as [Action, ...Action[]]
export const transition = (action: Action): Transition => transitions[action]

const note = <const Sets extends readonly EditionColumn[]>(
  past: string,
  by: readonly Role[],
  sets: Sets,
) => ({
  past,
  by,
  sets,
})

// biome-ignore format: a table is read in columns
/** Recorded in the history without being a step of the workflow; the status stays. */
export const notes = {
  //           "… "                           by                      sets
  begin:  note("began the edition",           ["writer", "editor"],   ["headRevisionId"]),
  plan:   note("changed the planned date",    ["editor", "reviewer"], ["plannedOn"]),
  rename: note("changed the address",         ["editor"],             []),
  refile: note("changed where it is filed",   ["writer", "editor"],   []), // writers until a text of the story has been public
} as const

/** All that a saved draft changes; what was written is recorded by its revision. */
export const savedColumns = ["headRevisionId"] as const satisfies readonly EditionColumn[]

export type Note = keyof typeof notes
export const noteNames = Object.keys(notes) as [Note, ...Note[]]

/** The sentence's verb for a history entry: "Diego {asked for changes}". */
export const pastTense = (action: Action | Note) =>
  Object.hasOwn(notes, action) ? notes[action as Note].past : transition(action as Action).past

/** Every (action, from, to) that the history may hold, notes aside. */
export const legalSteps = actionNames.flatMap(action =>
  transition(action).from.map(from => ({ action, from, to: destination(action, from) })),
)

/** The steps that set what is approved: they lead into release from outside it. */
export const approvingActions = actionNames.filter(action => {
  const { from, to } = transition(action)
  return releasing.includes(to as Status) && from.some(status => !releasing.includes(status))
})

/** The steps by which one person answers for the work of others. */
export const judgingActions = actionNames.filter(action => transition(action).refusedTo !== "nobody")

/** Of those, the ones that release the text; the only approvals that count. */
export const approvals = judgingActions.filter(action => approvingActions.includes(action))

/**
 * What administrators do where no editor is at hand, and the step that it stands in for. The history tells it as what it
 * was. Only what visitors have can be an emergency: what is scheduled is stopped by editors, or taken down once it is live.
 */
export const emergencies = {
  emergency_withdraw: "withdraw_notice",
  emergency_take_down: "take_down",
} as const satisfies Partial<Record<Action, Action>>
export const standsInFor = (action: Action): Action | undefined =>
  Object.hasOwn(emergencies, action) ? emergencies[action as keyof typeof emergencies] : undefined

export function destination(action: Action, from: Status): Status {
  const { to } = transition(action)
  return to === "same" ? from : to
}

/** Who reads the reason that is given for a step: visitors, and where, or the desk alone. */
export function readersOfReason(action: Action, from: Status): Visitors | "desk" {
  const { visitors } = statuses[destination(action, from)]
  const isTheirs = transition(action).sets.includes("takedownReason") && visitorsReadWhy.includes(visitors)
  return isTheirs ? visitors : "desk"
}
