import { tablesOf, withTables } from "./sfnt.ts"

/** What a font calls itself, by the numbers of the OpenType specification. */
const nameIds = { family: 1, unique: 3, full: 4, postScript: 6 }

type Name = { place: number[]; id: number; text: Buffer }

/** Gives a font another name, as its licence asks of one that was changed. Its copyright and licence stay in it. */
export function renamed(sfnt: Buffer, family: string): Buffer {
  const own: Record<number, string | undefined> = {
    [nameIds.family]: family,
    [nameIds.unique]: family,
    [nameIds.full]: family,
    [nameIds.postScript]: family.replaceAll(" ", ""),
  }
  const tables = tablesOf(sfnt).map(({ tag, bytes }) => {
    if (tag !== "name") return { tag, bytes }
    const names = namesIn(bytes).map(name => ({ ...name, text: encoded(own[name.id]) ?? name.text }))
    return { tag, bytes: nameTable(names) }
  })
  return withTables(sfnt, tables)
}

/** What a font says of itself, by number. */
export function namesOf(sfnt: Buffer): Record<number, string> {
  const table = tablesOf(sfnt).find(({ tag }) => tag === "name")
  return Object.fromEntries((table ? namesIn(table.bytes) : []).map(({ id, text }) => [id, decoded(text)]))
}

const encoded = (text?: string) => (text === undefined ? undefined : Buffer.from(text, "utf16le").swap16())
const decoded = (text: Buffer) => Buffer.from(text).swap16().toString("utf16le")

function namesIn(table: Buffer): Name[] {
  const storage = table.readUInt16BE(4)
  return Array.from({ length: table.readUInt16BE(2) }, (_, number) => {
    const [platform = 0, encoding = 0, language = 0, id = 0, length = 0, offset = 0] = Array.from(
      { length: 6 },
      (_, field) => table.readUInt16BE(6 + number * 12 + field * 2),
    )
    const start = storage + offset
    return { place: [platform, encoding, language], id, text: table.subarray(start, start + length) }
  })
}

function nameTable(names: Name[]): Buffer {
  let offset = 0
  const records = names.flatMap(({ place, id, text }) => {
    const record = [...place, id, text.length, offset]
    offset += text.length
    return record
  })
  const head = [0, names.length, 6 + names.length * 12, ...records]
  const numbers = Buffer.from(Uint16Array.from(head).buffer).swap16()
  return Buffer.concat([numbers, ...names.map(({ text }) => text)])
}
