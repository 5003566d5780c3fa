import { AsyncLocalStorage } from "node:async_hooks"

/** Whether something that a request asked was refused because the database is away. */
export type Note = { databaseIsAway: boolean }

// The framework loads this module a second time; what it notes must be what the server reads.
const shared = globalThis as { imprimaturNotes?: AsyncLocalStorage<Note> }
shared.imprimaturNotes ??= new AsyncLocalStorage()
const notes = shared.imprimaturNotes

/**
 * Runs `work` and notes in `note` whether the database was away for anything in it. The framework makes a 500 of every
 * error; with this the server in front of it can tell a mistake of ours from a database that is not there.
 */
export const noting = <Result>(note: Note, work: () => Result): Result => notes.run(note, work)

export function noteRefusal() {
  const note = notes.getStore()
  if (note) note.databaseIsAway = true
}

/** It was asked again and answered, so nobody has to be told. */
export function takeBackRefusal() {
  const note = notes.getStore()
  if (note) note.databaseIsAway = false
}
