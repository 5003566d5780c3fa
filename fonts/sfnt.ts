/** A font file is a directory of tables, each with a name of four letters. */
export type Table = { tag: string; bytes: Buffer }

export function tablesOf(sfnt: Buffer): Table[] {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, place) => {
    const entry = sfnt.subarray(12 + place * 16, 28 + place * 16)
    const start = entry.readUInt32BE(8)
    return {
      tag: entry.toString("latin1", 0, 4),
      bytes: sfnt.subarray(start, start + entry.readUInt32BE(12)),
    }
  })
}

/** The same kind of font with other tables. Checksums are left to the encoder, which reckons them afresh. */
export function withTables(sfnt: Buffer, tables: Table[]): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16)
  sfnt.copy(directory, 0, 0, 4)
  directory.writeUInt16BE(tables.length, 4)
  let offset = directory.length
  const bodies = tables.map(({ tag, bytes }, place) => {
    const entry = directory.subarray(12 + place * 16, 28 + place * 16)
    entry.write(tag, "latin1")
    entry.writeUInt32BE(offset, 8)
    entry.writeUInt32BE(bytes.length, 12)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    offset += padded.length
    return padded
  })
  return Buffer.concat([directory, ...bodies])
}
