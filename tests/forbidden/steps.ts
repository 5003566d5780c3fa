import { snakeCase } from "@/db/rules/privileges"
import {
  type Action,
  actionNames,
  destination,
  type EditionColumn,
  noteNames,
  notes,
  type Status,
  savedColumns,
  transition,
} from "@/domain/workflow"
import { type Attempt, passes, refused } from "./attempt"
import type { Scene } from "./scene"
import { change, entry, hash, newest, now, revision, take } from "./sql"

/** Who takes which step, and what it sets. */

const values: Record<EditionColumn, string> = {
  headRevisionId: "(select min(id) from revisions)",
  approvedHash: "'forged'",
  wasForced: "true",
  secondLookAt: "clock_timestamp()",
  plannedOn: "'2027-01-01'",
  goLiveAt: "clock_timestamp() - interval '1 year'",
  goLiveWallTime: "'2027-01-01T09:00'",
  expiresAt: "'2099-01-01'",
  expiryWallTime: "'2099-01-01T09:00'",
  scheduleTimeZone: "'Europe/Zurich'",
  listedAt: "'2001-01-01'",
  takedownReason: "'forged'",
  movedTo: "'/forged'",
}
const columns = Object.keys(values) as EditionColumn[]
const setting = (column: EditionColumn) => `${snakeCase(column)} = ${values[column]}`

const inAnHour = "go_live_at = now() + interval '1 hour', listed_at = now() + interval '1 hour'"
const disarmed = [
  "go_live_at",
  "go_live_wall_time",
  "expires_at",
  "expiry_wall_time",
  "schedule_time_zone",
  "listed_at",
]
  .map(column => `${column} = null`)
  .join(", ")

/** What each step of a person sets when the commands take it. */
const own: Partial<Record<Action, string>> = {
  approve: hash,
  reopen: "approved_hash = null",
  schedule: inAnHour,
  unschedule: disarmed,
  publish_now: now,
  withdraw_notice: "takedown_reason = 'because'",
  take_down: "takedown_reason = 'because'",
  emergency_withdraw: "takedown_reason = 'because'",
  emergency_take_down: "takedown_reason = 'because'",
  move_away: "takedown_reason = 'because', moved_to = '/en/news'",
  force_publish: `${hash}, was_forced = true, ${now}`,
  second_look: "second_look_at = clock_timestamp()",
}

export function stepAttempts({ cast, left, texts, reviewersOwn, forced, looked }: Scene): Attempt[] {
  const someone = { writer: cast.diego, editor: cast.noor, reviewer: cast.lena, administrator: cast.tomas }
  const steps = actionNames
    .filter(action => !transition(action).by.includes("system"))
    .map(action => {
      const from = transition(action).from[0] as Status
      const { editionId } = action === "second_look" ? forced : texts[from]
      const roles = Object.keys(someone) as (keyof typeof someone)[]
      const by = transition(action).by
      const right = roles.find(role => by.includes(role) && role !== "administrator") ?? "administrator"
      const others = roles.filter(role => !by.includes(role))
      const wrong = others.find(role => role !== "writer") ?? others[0]
      return {
        action,
        editionId,
        to: destination(action, from),
        right: someone[right].id,
        wrong: wrong && someone[wrong].id,
      }
    })
  const taken = (action: Action, actor: number, more = "") => {
    const found = steps.find(step => step.action === action)
    if (!found) throw new Error(`${action} is nobody's.`)
    const set = [own[action], more].filter(Boolean).join(", ")
    return take(found.editionId, action, { actor, to: found.to, set })
  }
  const { draft, in_review, approved, scheduled, published, withdrawn } = texts
  const by = (action: Action) => steps.find(step => step.action === action)?.right ?? 0

  const plan = (told: string, day: string) =>
    entry(draft.editionId, "plan", cast.noor.id, { reason: told }) +
    change(draft.editionId, `planned_on = '${day}'`)
  const noPlan =
    entry(draft.editionId, "plan", cast.noor.id).replace("'because'", "null") +
    change(draft.editionId, "planned_on = null")
  const armed = (set: string) =>
    take(approved.editionId, "schedule", { actor: cast.noor.id, to: "scheduled", set })
  const at = (instant: string, wallTime: string, zone: string, more = "") =>
    armed(
      `go_live_at = '${instant}', listed_at = '${instant}', go_live_wall_time = '${wallTime}', schedule_time_zone = '${zone}'${more}`,
    )
  const afterAWhile = (statement: string) => `select pg_sleep(1.5); ${statement}`

  return [
    ...steps.flatMap(({ action, wrong, right }) => [
      ...passes("app", { [`${action} by somebody who may`]: taken(action, right) }),
      ...(wrong
        ? refused("app", "a_step_is_taken_by_its_roles", {
            [`${action} by another role`]: taken(action, wrong),
          })
        : []),
      ...refused("app", "a_step_is_taken_by_its_roles", {
        [`${action} by who has left`]: taken(action, left.id),
      }),
    ]),
    ...steps.flatMap(({ action, right }) => {
      const foreign = columns.find(
        column => !transition(action).sets.includes(column) && column !== "headRevisionId",
      )
      return foreign
        ? refused("app", "a_step_changes_only_what_is_its_own", {
            [`${action} that sets ${foreign} as well`]: taken(action, right, setting(foreign)),
          })
        : []
    }),
    ...columns
      .filter(column => !savedColumns.some(saved => saved === column))
      .flatMap(column =>
        refused("app", "a_step_changes_only_what_is_its_own", {
          [`${column} of a draft with no entry`]: change(draft.editionId, setting(column)),
          [`${column} of a published text with no entry`]: change(published.editionId, setting(column)),
        }),
      ),
    ...noteNames.flatMap(note => {
      const wrong = notes[note].by.some(role => role === "reviewer") ? cast.tomas : cast.lena
      return refused("app", "a_step_is_taken_by_its_roles", {
        [`${note} by another role`]: entry(draft.editionId, note, wrong.id) + change(draft.editionId, ""),
      })
    }),
    ...refused("app", "a_step_is_taken_by_its_roles", {
      "a writer's step with somebody else's story": take(draft.editionId, "submit", {
        actor: cast.claire.id,
        to: "in_review",
      }),
      "a discard of somebody else's draft": take(draft.editionId, "discard", {
        actor: cast.claire.id,
        to: "discarded",
      }),
    }),
    ...refused("app", "a_step_is_taken_by_its_roles", {
      "a step by nobody who exists": take(draft.editionId, "discard", { actor: 999_999, to: "discarded" }),
    }),
    ...refused("app", "no_step_without_its_history", {
      "a status with no entry": change(draft.editionId, "status = 'in_review'"),
      "another status than the entry tells":
        entry(draft.editionId, "submit", cast.diego.id, { to: "in_review" }) +
        change(draft.editionId, "status = 'discarded'"),
    }),
    ...refused("app", "a_history_entry_comes_true", {
      "an entry whose step is not taken": entry(draft.editionId, "submit", cast.diego.id, {
        to: "in_review",
      }),
      "an entry whose step is put off": `set constraints all deferred; ${entry(draft.editionId, "submit", cast.diego.id, { to: "in_review" })}`,
    }),
    ...refused("app", "a_history_entry_tells_the_next_step", {
      "an entry of another status": entry(draft.editionId, "approve", cast.lena.id, {
        to: "approved",
      }).replace("status, 'approved'", "'in_review', 'approved'"),
      "an entry of a version to come": entry(draft.editionId, "plan", cast.noor.id).replace(
        "version + 1",
        "version + 2",
      ),
    }),
    ...refused("app", "a_step_is_on_the_map", {
      "a draft published with no force": take(draft.editionId, "publish_now", {
        actor: cast.noor.id,
        to: "published",
        set: now,
      }),
      "a note that changes the status":
        entry(draft.editionId, "plan", cast.noor.id, { to: "approved" }) +
        change(draft.editionId, "status = 'approved'"),
    }),
    ...refused("app", "only_the_system_is_nobody", {
      "an approval by nobody": take(in_review.editionId, "approve", {
        actor: null,
        to: "approved",
        set: hash,
      }),
      "a superseding by a person": take(published.editionId, "supersede", {
        actor: cast.noor.id,
        to: "superseded",
      }),
      "an expiry by a person": take(published.editionId, "expire", { actor: cast.noor.id, to: "expired" }),
      "a going live by a person": take(scheduled.editionId, "go_live", {
        actor: cast.noor.id,
        to: "published",
      }),
    }),
    ...refused("app", "an_edition_changes_one_version_at_a_time", {
      "a change that does not count": `update editions set planned_on = '2027-01-01' where id = ${draft.editionId}`,
      "a change that counts twice": `update editions set version = version + 2 where id = ${draft.editionId}`,
      "a merge that does not count": `merge into editions using (select ${draft.editionId} as id) which on editions.id = which.id when matched then update set planned_on = '2027-01-01'`,
    }),
    ...refused("app", "nobody_judges_their_own_text", {
      "an approval by who wrote it": take(reviewersOwn.editionId, "approve", {
        actor: cast.amira.id,
        to: "approved",
        set: hash,
      }),
      "changes asked by who wrote it": take(reviewersOwn.editionId, "request_changes", {
        actor: cast.amira.id,
        to: "draft",
      }),
    }),
    ...refused("app", "only_the_approved_text_goes_live", {
      "an approval of other words": take(in_review.editionId, "approve", {
        actor: cast.lena.id,
        to: "approved",
        set: "approved_hash = 'forged'",
      }),
      "an approval of nothing": take(in_review.editionId, "approve", { actor: cast.lena.id, to: "approved" }),
      "force over nothing": take(draft.editionId, "force_publish", {
        actor: cast.tomas.id,
        to: "published",
        set: `was_forced = true, ${now}`,
      }),
    }),
    ...refused("app", "what_is_taken_back_is_gone", {
      "a reopening that keeps the approval": take(approved.editionId, "reopen", {
        actor: cast.noor.id,
        to: "draft",
      }),
      "an unscheduling that keeps the time": take(scheduled.editionId, "unschedule", {
        actor: cast.noor.id,
        to: "approved",
      }),
    }),
    ...refused("app", "force_is_marked_as_force", {
      "a force-publication that is not marked": take(draft.editionId, "force_publish", {
        actor: cast.tomas.id,
        to: "published",
        set: `${hash}, ${now}`,
      }),
    }),
    ...refused("app", "a_step_that_needs_a_reason_has_one", {
      "force with no reason": take(draft.editionId, "force_publish", {
        actor: cast.tomas.id,
        to: "published",
        set: own.force_publish,
        reason: " ",
      }),
      "a takedown with no reason": take(published.editionId, "take_down", {
        actor: cast.noor.id,
        to: "gone",
        reason: "",
      }),
    }),
    ...refused("app", "a_second_look_is_owed_once", {
      "a second look twice": take(looked.editionId, "second_look", {
        actor: cast.amira.id,
        to: "published",
        set: own.second_look,
      }),
      "a second look that nobody owes": take(published.editionId, "second_look", {
        actor: cast.amira.id,
        to: "published",
        set: own.second_look,
      }),
    }),
    ...refused("app", "nobody_looks_again_at_what_they_forced", {
      "a second look by who forced it": take(forced.editionId, "second_look", {
        actor: cast.tomas.id,
        to: "published",
        set: own.second_look,
      }),
    }),
    ...refused("app", "a_second_look_is_given_now", {
      "a second look of long ago": take(forced.editionId, "second_look", {
        actor: cast.noor.id,
        to: "published",
        set: "second_look_at = '2001-01-01'",
      }),
      "a second look that sets nothing": take(forced.editionId, "second_look", {
        actor: cast.noor.id,
        to: "published",
      }),
    }),
    ...refused("app", "a_schedule_lies_ahead", {
      "a schedule with no time": take(approved.editionId, "schedule", {
        actor: cast.noor.id,
        to: "scheduled",
      }),
      "a schedule in the past": take(approved.editionId, "schedule", {
        actor: cast.noor.id,
        to: "scheduled",
        set: "go_live_at = '2001-01-01', listed_at = '2001-01-01'",
      }),
      "a schedule in ten years": take(approved.editionId, "schedule", {
        actor: cast.noor.id,
        to: "scheduled",
        set: "go_live_at = now() + interval '10 years', listed_at = now() + interval '10 years'",
      }),
    }),
    ...refused("app", "what_is_published_now_goes_live_now", {
      "a publication of last year": take(approved.editionId, "publish_now", {
        actor: cast.noor.id,
        to: "published",
        set: "go_live_at = now() - interval '1 year', listed_at = now() - interval '1 year'",
      }),
      "a publication that stays out of sight": take(approved.editionId, "publish_now", {
        actor: cast.noor.id,
        to: "published",
        set: "go_live_at = now() + interval '1 year', listed_at = now()",
      }),
      "force of last year": take(draft.editionId, "force_publish", {
        actor: cast.tomas.id,
        to: "published",
        set: `${hash}, was_forced = true, go_live_at = '2001-01-01', listed_at = '2001-01-01'`,
      }),
    }),
    ...refused("app", "what_is_published_now_goes_live_now", {
      "a publication of when the transaction began": afterAWhile(
        take(approved.editionId, "publish_now", {
          actor: cast.noor.id,
          to: "published",
          set: "go_live_at = now(), listed_at = now()",
        }),
      ),
      "a publication of when the statement came": afterAWhile(
        take(approved.editionId, "publish_now", {
          actor: cast.noor.id,
          to: "published",
          set: "go_live_at = statement_timestamp(), listed_at = statement_timestamp()",
        }),
      ),
      "force of when the transaction began": afterAWhile(
        take(draft.editionId, "force_publish", {
          actor: cast.tomas.id,
          to: "published",
          set: `${hash}, was_forced = true, go_live_at = now(), listed_at = now()`,
        }),
      ),
    }),
    ...refused("app", "a_second_look_is_given_now", {
      "a second look of when the transaction began": afterAWhile(
        take(forced.editionId, "second_look", {
          actor: cast.noor.id,
          to: "published",
          set: "second_look_at = now()",
        }),
      ),
    }),
    ...refused("app", "a_schedule_lies_ahead", {
      "a schedule that lay ahead when the transaction began": afterAWhile(
        armed("go_live_at = now() + interval '1 second', listed_at = now() + interval '1 second'"),
      ),
    }),
    ...refused("app", "a_time_is_what_its_clock_shows", {
      "a time in a zone of its own": at("2027-01-04T09:00Z", "2027-01-04T09:00", "Mars"),
      "a time in a zone made up": at("2027-01-04T09:00Z", "2027-01-04T06:00", "Mars+3"),
      "a time at an offset read the other way": at("2027-01-04T09:00Z", "2027-01-04T06:00", "+03:00"),
      "another time than the clocks show": at("2027-01-04T09:00Z", "2027-01-04T09:00", "Europe/Zurich"),
      "another day than the calendar shows": at("2027-01-04T09:00Z", "2027-05-05T09:00", "UTC"),
      "a time in no zone": armed(
        "go_live_at = '2027-01-04T09:00Z', listed_at = '2027-01-04T09:00Z', go_live_wall_time = '2027-01-04T09:00'",
      ),
      "a time that the clocks skip": at("2027-03-28T01:30Z", "2027-03-28T02:30", "Europe/Zurich"),
      "an hour beside one that they show twice": at("2027-10-31T02:30Z", "2027-10-31T02:30", "Europe/Zurich"),
      "an expiry that its clock does not show": at(
        "2027-01-04T08:00Z",
        "2027-01-04T09:00",
        "Europe/Zurich",
        ", expires_at = '2027-01-05T09:00Z', expiry_wall_time = '2027-01-05T09:00'",
      ),
    }),
    ...passes("app", {
      "a time as its clocks show it": at("2027-01-04T08:00Z", "2027-01-04T09:00", "Europe/Zurich"),
      "the earlier of two": at("2027-10-31T00:30Z", "2027-10-31T02:30", "Europe/Zurich"),
      "the later of two": at("2027-10-31T01:30Z", "2027-10-31T02:30", "Europe/Zurich"),
      "an expiry as its clock shows it": at(
        "2027-01-04T08:00Z",
        "2027-01-04T09:00",
        "Europe/Zurich",
        ", expires_at = '2027-01-05T08:00Z', expiry_wall_time = '2027-01-05T09:00'",
      ),
    }),
    ...refused("app", "a_history_entry_comes_true", {
      "a plan that changes nothing":
        entry(draft.editionId, "plan", cast.noor.id).replace("'because'", "null") +
        change(draft.editionId, ""),
      "a plan of the same day": plan("2027-01-01", "2027-01-01") + plan("2027-01-01", "2027-01-01"),
      "another day than is told": plan("2027-01-02", "2027-01-01"),
    }),
    ...refused("app", "a_text_is_listed_by_its_first_day", {
      "a publication at the head of the lists for ever": take(approved.editionId, "publish_now", {
        actor: cast.noor.id,
        to: "published",
        set: "go_live_at = clock_timestamp(), listed_at = '2099-01-01'",
      }),
    }),
    ...refused("app", "readers_are_told_the_reason_of_the_record", {
      "another reason for readers": take(published.editionId, "take_down", {
        actor: cast.noor.id,
        to: "gone",
        set: "takedown_reason = 'They lied.'",
      }),
      "no reason for readers": take(published.editionId, "withdraw_notice", {
        actor: cast.noor.id,
        to: "withdrawn",
      }),
    }),
    ...refused("app", "a_target_is_an_address", {
      "a text that leads to a script": take(withdrawn.editionId, "move_away", {
        actor: cast.noor.id,
        to: "moved",
        set: "takedown_reason = 'because', moved_to = 'javascript:alert(1)'",
      }),
      "a text that leads to another site by its dots": take(withdrawn.editionId, "move_away", {
        actor: cast.noor.id,
        to: "moved",
        set: "takedown_reason = 'because', moved_to = '/x/%2e%2e//evil.example'",
      }),
    }),
    ...refused("app", "what_moved_has_an_address", {
      "a text that leads nowhere": take(published.editionId, "move_away", {
        actor: cast.noor.id,
        to: "moved",
        set: "takedown_reason = 'because'",
      }),
    }),
    ...refused("app", "a_planned_day_is_a_day", {
      "a plan that is no day": plan("soon", "soon"),
    }),
    ...refused("app", "nothing_goes_live_early", {
      "a going live before its time": take(scheduled.editionId, "go_live", { actor: null, to: "published" }),
    }),
    ...refused("app", "nothing_expires_early", {
      "an expiry of what does not expire": take(published.editionId, "expire", {
        actor: null,
        to: "expired",
      }),
    }),
    ...refused("app", "a_text_is_superseded_by_the_next", {
      "a text superseded by nothing": take(published.editionId, "supersede", {
        actor: null,
        to: "superseded",
      }),
    }),
    ...refused("app", "a_text_goes_on_from_itself", {
      "a draft that is its older self":
        revision(draft, cast.diego.id) +
        change(draft.editionId, newest(draft.editionId)) +
        change(
          draft.editionId,
          `head_revision_id = (select min(id) from revisions where edition_id = ${draft.editionId})`,
        ),
    }),
    ...refused("app", "an_edition_begins_once", {
      "a draft begun again":
        revision(draft, cast.diego.id) +
        entry(draft.editionId, "begin", cast.diego.id) +
        change(draft.editionId, newest(draft.editionId)),
    }),
    ...refused("app", "a_frozen_text_stays_as_it_is", {
      "another's words in a draft": change(
        draft.editionId,
        `head_revision_id = (select head_revision_id from editions where id = ${published.editionId})`,
      ),
      "words swapped under an approval": change(
        approved.editionId,
        `head_revision_id = (select head_revision_id from editions where id = ${draft.editionId})`,
      ),
    }),
    ...passes("app", {
      "a saved draft": revision(draft, cast.diego.id) + change(draft.editionId, newest(draft.editionId)),
      "a planned day": plan("2027-01-01", "2027-01-01"),
      "a planned day that is taken back": plan("2027-01-01", "2027-01-01") + noPlan,

      "a second look by another": take(forced.editionId, "second_look", {
        actor: by("second_look"),
        to: "published",
        set: own.second_look,
      }),
    }),
  ]
}
