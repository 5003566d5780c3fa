import {
  actionNames,
  type EditionColumn,
  noteNames,
  notes,
  statusesWhere,
  transition,
} from "@/domain/workflow"
import { snakeCase } from "./privileges"

/** The map as Postgres reads it. */

export const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(", ")
const array = (names: readonly string[]) => `array[${quoted(names)}]::text[]`

/** Visitors got something at the address. */
export const given = statusesWhere(status => status.visitors !== "nothing")

/** Columns of `editions` that are no step's own to change. */
export const fixedOfEdition = ["id", "language_version_id", "number", "status", "version", "created_at"]

const entries: { name: string; by: readonly string[]; sets: readonly EditionColumn[] }[] = [
  ...actionNames.map(name => ({ name, by: transition(name).by, sets: transition(name).sets })),
  ...noteNames.map(name => ({ name, by: notes[name].by, sets: notes[name].sets })),
]

/** `when 'submit' then array['writer', 'editor'] …`: who may write each entry of the history; the system's are nobody's. */
export const byEachEntry = entries
  .filter(({ by }) => !by.includes("system"))
  .map(({ name, by }) => `when '${name}' then ${array(by)}`)
  .join(" ")

/** `when 'approve' then array['approved_hash'] …`: what each may change of its edition. */
export const columnsOfEachEntry = entries
  .map(({ name, sets }) => `when '${name}' then ${array(sets.map(snakeCase))}`)
  .join(" ")
