import type { Sql } from "postgres"
import type { Gate } from "./gate.ts"
import type { Codecs, Lane, Statement } from "./lane.ts"

type Send = (statement: Statement) => Promise<unknown>
type Settings = Statement["settings"]

/** What Drizzle uses of a transaction of the driver's. */
type InTransaction = {
  unsafe: ReturnType<typeof unsafeOver>
  savepoint: <Result>(run: (client: InTransaction) => Promise<Result>) => Promise<Result>
}

/**
 * A client of the driver's, as far as Drizzle uses one, for which everything goes through `gate`. Drizzle writes into
 * `codecs` how it wants values read and written.
 */
export function drizzleClient(gate: Gate, codecs: Codecs): Sql {
  const client = {
    options: codecs,
    unsafe: unsafeOver(statement => gate.through(lane => lane.send(statement))),
    begin: <Result>(run: (client: InTransaction) => Promise<Result>) =>
      gate.through(lane => transactionOn(lane, run)),
  }
  return client as unknown as Sql
}

/** The driver's `unsafe`: to be awaited as it is, or after `values()` for rows as arrays. */
function unsafeOver(send: Send) {
  return (text: string, parameters?: unknown[], settings?: Settings) => {
    let asArrays = false
    const answer = Promise.resolve().then(() => send({ text, parameters, settings, asArrays }))
    const values = () => {
      asArrays = true
      return answer
    }
    return Object.assign(answer, { values })
  }
}

/** The driver's own transaction would crash the process when the connection is lost in the middle of it. */
async function transactionOn<Result>(lane: Lane, run: (client: InTransaction) => Promise<Result>) {
  await lane.send({ text: "begin" })
  let result: Result
  try {
    result = await run(clientOn(lane))
  } catch (error) {
    if (!lane.lost.aborted) await lane.send({ text: "rollback" })
    throw error
  }
  await lane.commit()
  return result
}

function clientOn(lane: Lane): InTransaction {
  let savepoints = 0
  const client: InTransaction = {
    unsafe: unsafeOver(statement => lane.send(statement)),
    async savepoint(run) {
      const name = `s${++savepoints}`
      await lane.send({ text: `savepoint ${name}` })
      try {
        return await run(client)
      } catch (error) {
        if (!lane.lost.aborted) await lane.send({ text: `rollback to ${name}` })
        throw error
      }
    },
  }
  return client
}
