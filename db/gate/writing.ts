import { setTimeout as wait } from "node:timers/promises"
import type { Lack as AnyLack } from "../../domain/database-away.ts"
import { isServersTrouble } from "../error-cause.ts"

/**
 * A database that answers and cannot write: its disk is full, or it is a standby. It is noticed by what was refused,
 * said once, and tried every two seconds until it writes again.
 */

type Lack = Exclude<AnyLack, "time">

// The framework loads this module more than once in a process; what is lacking must be the same thing.
const shared = globalThis as { imprimaturLack?: Lack }
export const currentLack = () => shared.imprimaturLack

const lackOf: Record<string, Lack> = { "53100": "full", "25006": "read-only" }
const lines: Record<Lack, string> = {
  full: "The database cannot write: its disk is full.",
  "read-only": "The database cannot write: it can only be read, as a standby can.",
}

/** What a refused statement says of this. Drizzle wraps what the driver throws. */
export function lackIn(error: unknown): Lack | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const lack = lackOf[(each as Error & { code?: string }).code ?? ""]
    if (lack) return lack
  }
}

export class Writing {
  readonly #tryToWrite: () => Promise<unknown>
  #isOver = false

  constructor(tryToWrite: () => Promise<unknown>) {
    this.#tryToWrite = tryToWrite
  }

  refused(lack: Lack) {
    if (shared.imprimaturLack) return
    shared.imprimaturLack = lack
    console.error(lines[lack])
    void this.#untilItWrites()
  }

  end() {
    this.#isOver = true
  }

  async #untilItWrites() {
    do await wait(2_000, undefined, { ref: false })
    while (!this.#isOver && (await this.#isRefused()))
    shared.imprimaturLack = undefined
    if (!this.#isOver) console.error("The database can write again.")
  }

  /** While the database is away altogether, nobody knows. */
  #isRefused() {
    return this.#tryToWrite().then(
      () => false,
      error => lackIn(error) !== undefined || isServersTrouble(error),
    )
  }
}

/**
 * Takes new room on the disk, and gives it back: random letters, because others would take none. PostgreSQL 15 lets
 * large objects be written where nothing else may be, so it is asked about that first.
 */
export const someWriting = `select case when current_setting('transaction_read_only') = 'on' then 'read-only' else (
  select lo_unlink(lo_from_bytea(0, convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')))::text
  from generate_series(1, 20000)) end as outcome`

/** Fails where that was not written, with the code that newer servers refuse it with themselves. */
export function requireWritten([row]: readonly unknown[]) {
  if ((row as { outcome?: string })?.outcome !== "read-only") return
  throw Object.assign(new Error("The transaction may only read."), { code: "25006" })
}
