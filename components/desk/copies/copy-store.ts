import { type DBSchema, type IDBPDatabase, openDB } from "idb"
import { copiesToForget, type DeviceCopy } from "./device-copy"

/**
 * Copies of texts in this browser, of each person apart. They lie in IndexedDB because a text may have some megabytes,
 * of which the older store holds five in all. Each copy has a name of its own, so none writes over another.
 */

interface Schema extends DBSchema {
  copies: { key: string; value: DeviceCopy; indexes: { "of-text": [number, number] } }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

function open() {
  opened ??= openDB<Schema>("imprimatur", 1, {
    upgrade(database) {
      database.createObjectStore("copies", { keyPath: "id" }).createIndex("of-text", ["person", "text"])
    },
    blocking: async () => (await forgetConnection())?.close(),
    terminated: () => void forgetConnection(),
  })
  return opened
}

async function forgetConnection() {
  const connection = opened
  opened = undefined
  return await connection
}

/** A store that has not answered by then (a damaged profile, a disk that hangs) is one that does not keep. */
const answersWithin = 3_000

/** Does something with the store; `otherwise` where the browser has none for us, or it is full, or does not answer. */
async function tryWith<Result>(
  otherwise: Result,
  run: (database: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  try {
    return await inTime(open().then(run))
  } catch {
    opened = undefined // forbidden, full, silent or closed: the answer says so, and the next try opens anew
    return otherwise
  }
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The browser's store does not answer.")), answersWithin)
  })
  return await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Is it kept? False where the browser's store is full or forbidden, or does not answer. */
export const putCopy = (copy: DeviceCopy): Promise<boolean> =>
  tryWith(false, async database => {
    const writing = database.transaction("copies", "readwrite")
    await Promise.all([writing.store.put(copy), writing.done])
    void tidy(copy)
    return true
  })

export const removeCopy = (id: string): Promise<boolean> =>
  tryWith(false, async database => {
    await database.delete("copies", id)
    return true
  })

/** A person's copies of a text, newest first. */
export const copiesOf = (person: number, text: number): Promise<DeviceCopy[]> =>
  tryWith([], async database => {
    const copies = await database.getAllFromIndex("copies", "of-text", [person, text])
    return copies.sort((a, b) => b.at.localeCompare(a.at))
  })

async function tidy({ person, text }: DeviceCopy) {
  const forgotten = copiesToForget(await copiesOf(person, text), new Date())
  await Promise.all(forgotten.map(({ id }) => removeCopy(id)))
}

/** Also where the page has no means for random names because it came without TLS. */
export const newCopyId = () =>
  [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join("")
