/** What a database that answers may lack: it cannot write, or has no time for more than is asked already. */
export type Lack = "full" | "read-only" | "time"

const digests = {
  away: "DATABASE_AWAY",
  full: "DATABASE_FULL",
  "read-only": "DATABASE_READ_ONLY",
  time: "DATABASE_BUSY",
} as const

/** What it is, by what the browser is told of an error; undefined for every other error. */
export const awayByDigest = (digest: string | undefined) =>
  (Object.keys(digests) as (keyof typeof digests)[]).find(each => digests[each] === digest)

type Particulars = {
  cause?: unknown
  /** A change had been handed over for good when the answer stayed out, so nobody knows whether it was made. */
  mayHaveHappened?: boolean
  /** It answers, but lacks this. */
  lack?: Lack | undefined
}

/**
 * The database does not answer in time, or has no time to. It is nobody's mistake: neither the asker's, as a DomainError
 * is, nor a bug. Many are thrown in an outage, so each is one line in a log.
 */
export class DatabaseAway extends Error {
  readonly #mayHaveHappened: boolean
  readonly #lack: Lack | undefined

  constructor(message: string, { cause, mayHaveHappened = false, lack }: Particulars = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = "DatabaseAway"
    this.stack = `${this.name}: ${message}`
    this.#mayHaveHappened = mayHaveHappened
    this.#lack = lack
  }

  get lack() {
    return this.#lack
  }

  get mayHaveHappened() {
    return this.#mayHaveHappened
  }

  /** What the framework tells the browser of an error, and all that it tells. */
  get digest() {
    return digests[this.#lack ?? "away"]
  }
}

/** Found beneath what a library wrapped round it, and by name, because the framework loads this module more than once. */
export function databaseAwayIn(error: unknown): DatabaseAway | undefined {
  for (let each = error; each instanceof Error; each = each.cause)
    if (each.name === "DatabaseAway") return each as DatabaseAway
}

export const isDatabaseAway = (error: unknown) => databaseAwayIn(error) !== undefined

/** What is wrong with it, as the beginning of a sentence. */
export const awayHeadings = {
  away: "The database cannot be reached at the moment",
  full: "The database’s disk is full",
  "read-only": "The database can only be read at the moment",
  time: "Too much is being asked of this site at the moment",
} as const

/** Whether it passes by itself. */
const isPassing = (lack: Lack | undefined) => lack === undefined || lack === "time"

export const unreachableSentence = ({ lack }: { lack?: Lack | undefined }) =>
  `${awayHeadings[lack ?? "away"]}. ${isPassing(lack) ? "Try again in a moment." : "Tell whoever runs this site."}`

/** For the person who wanted to change something. */
export const awaySentence = ({ mayHaveHappened, lack }: Pick<DatabaseAway, "mayHaveHappened" | "lack">) =>
  !isPassing(lack)
    ? `${awayHeadings[lack ?? "away"]}, so nothing was changed. What you typed is still here; tell whoever runs this site.`
    : mayHaveHappened
      ? `${lack === "time" ? "This took too long" : "The database stopped answering before it confirmed this"}. It may or may not have been done, so look again before you repeat it.`
      : `${awayHeadings[lack ?? "away"]}, so nothing was changed. What you typed is still here; try again in a moment.`
