import { DatabaseAway, isDatabaseAway } from "@/domain/database-away"
import { conflict } from "@/domain/errors"
import { isServersTrouble, type PostgresError, postgresErrorIn } from "./error-cause"

/** A rule of ours that `refuse()` raised; its message is a sentence for people. */
const refusedByRule = "23000"
/** Unique, foreign key and exclusion: what somebody else has entered or removed since this command looked. */
const collisions = ["23505", "23503", "23001", "23P01"]
/** Serialization failure and deadlock; and a row that somebody else held for as long as we wait. */
const races = ["40001", "40P01"]
const heldTooLong = "55P03"
/** The server takes no changes: it is a copy. A full disk is of class 53. */
const readOnly = "25006"

const sentences: Record<string, string> = {
  one_open_edition_per_language_version: "The next edition of this text is under way already.",
  edition_numbers_count_up: "The next edition of this text is under way already.",
  one_version_per_language: "This story already has a text in that language.",
  one_text_per_address: "Another text has this address.",
  one_history_entry_per_version:
    "Somebody else changed this text meanwhile. Look at it again before you go on.",
}
const unforeseen =
  "Somebody else changed something that this hangs on meanwhile. Look at it again before you go on."
const raced = "Somebody else changed the same at the same moment, so nothing was changed. Try again."
const held = "Somebody else is changing the same just now, so nothing was changed. Try again in a moment."

export const isRace = (error: unknown) => races.includes(postgresErrorIn(error)?.code ?? "")

/**
 * The one place where what Postgres refuses is told apart. A refusal is a DomainError with its sentence, a server in
 * trouble is a DatabaseAway, and everything else (data that no column takes, SQL that is wrong, a check that a command
 * should have made) is a bug and comes back as it is.
 */
export function classified(error: unknown): unknown {
  const refused = postgresErrorIn(error)
  if (!refused) return error
  const { code, message } = refused
  if (code === refusedByRule) return conflict(message)
  if (collisions.includes(code)) return conflict(sentenceOf(refused))
  if (races.includes(code)) return conflict(raced)
  if (code === heldTooLong) return conflict(held)
  if (isDatabaseAway(error)) return error
  if (code === readOnly || isServersTrouble(error))
    return new DatabaseAway("The database takes no changes.", { cause: error })
  return error
}

function sentenceOf({ code, constraint_name = "" }: PostgresError) {
  const known = sentences[constraint_name]
  if (!known)
    console.error(`No command looks for this collision before it writes: ${code} ${constraint_name}`)
  return known ?? unforeseen
}
