export const databaseAwayDigest = "DATABASE_AWAY"

type Particulars = {
  cause?: unknown
  /** A change had been handed over for good when the answer stayed out, so nobody knows whether it was made. */
  mayHaveHappened?: boolean
}

/**
 * The database does not answer in time. It is nobody's mistake: neither the asker's, as a DomainError is, nor a bug. Many
 * are thrown in an outage, so each is one line in a log.
 */
export class DatabaseAway extends Error {
  readonly #mayHaveHappened: boolean

  constructor(message: string, { cause, mayHaveHappened = false }: Particulars = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = "DatabaseAway"
    this.stack = `${this.name}: ${message}`
    this.#mayHaveHappened = mayHaveHappened
  }

  get mayHaveHappened() {
    return this.#mayHaveHappened
  }

  /** What the framework tells the browser of an error, and all that it tells. */
  get digest() {
    return databaseAwayDigest
  }
}

/** Found beneath what a library wrapped round it, and by name, because the framework loads this module more than once. */
export function databaseAwayIn(error: unknown): DatabaseAway | undefined {
  for (let each = error; each instanceof Error; each = each.cause)
    if (each.name === "DatabaseAway") return each as DatabaseAway
}

export const isDatabaseAway = (error: unknown) => databaseAwayIn(error) !== undefined

export const unreachableSentence = "The database cannot be reached at the moment. Try again in a moment."

/** For the person who wanted to change something. */
export const awaySentence = ({ mayHaveHappened }: DatabaseAway) =>
  mayHaveHappened
    ? "The database stopped answering before it confirmed this. It may or may not have been done, so look again before you repeat it."
    : "The database cannot be reached at the moment, so nothing was changed. What you typed is still here; try again in a moment."
