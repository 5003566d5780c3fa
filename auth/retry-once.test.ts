import { expect, test } from "vitest"
import { noteRefusal, noting } from "@/db/gate/refusals"
import { DatabaseAway } from "@/domain/database-away"
import { retryOnce } from "./retry-once"

const failing = (times: number, error: Error) => {
  const asked = { times: 0 }
  const ask = async () => {
    if (++asked.times <= times) throw error
    return "answered"
  }
  return { ask, asked }
}

test("an answer that stayed out once is asked for once more, and no oftener", async () => {
  for (const error of [new DatabaseAway("Late."), new DatabaseAway("A crowd.", { lack: "time" })]) {
    expect(await retryOnce(failing(1, error).ask)).toBe("answered")
    const lasting = failing(9, error)
    await expect(retryOnce(lasting.ask)).rejects.toBe(error)
    expect(lasting.asked.times).toBe(2)
  }
})

test("who got an answer in the end is not told of an outage, and who got none is", async () => {
  const told = async (times: number) => {
    const note = { databaseIsAway: false }
    const { ask } = failing(times, new DatabaseAway("Late."))
    const noted = () =>
      ask().catch(error => {
        noteRefusal()
        throw error
      })
    await noting(note, () => retryOnce(noted)).catch(error => error)
    return note.databaseIsAway
  }
  expect([await told(0), await told(1), await told(2)]).toEqual([false, false, true])
})

test("what may have been done, cannot be done, or is a bug is not tried again", async () => {
  for (const error of [
    new DatabaseAway("Lost.", { mayHaveHappened: true }),
    new DatabaseAway("Full.", { lack: "full" }),
    new TypeError("a bug"),
  ]) {
    const { ask, asked } = failing(1, error)
    await expect(retryOnce(ask)).rejects.toBe(error)
    expect(asked.times).toBe(1)
  }
})
